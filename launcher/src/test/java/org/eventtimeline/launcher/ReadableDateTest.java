package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-04       | day       | 2025-09-04 | 4 Sep 2025",
                "2025-09-04T06:08 | minute    | 2025-09-04 | 4 Sep 2025, 06:08",
                "2025-09          | month     | 2025-09-01 | Sep 2025",
                "2025             | year      | 2025-01-01 | 2025",
                "2025-33          | quarter   | 2025-01-01 | Q1 2025",
                "2025-36          | quarter   | 2025-10-01 | Q4 2025",
                "2025-21          | season    | 2025-03-01 | spring 2025",
                "2025-24          | season    | 2025-12-01 | winter 2025",
                "2025-40          | half      | 2025-01-01 | first half of 2025",
                "2025-41          | half      | 2025-07-01 | second half of 2025",
                "199X             | decade    | 1990-01-01 | 1990s",
                "19XX             | century   | 1900-01-01 | 19XX",
                "1990~            | year      | 1990-01-01 | about 1990",
                "1990?            | year      | 1990-01-01 | 1990?",
                "2014/2018        | year      | 2014-01-01 | 2014 to 2018",
                "../2018          | year      | ''         | .. to 2018",
                "-0043            | year      | -0043-01-01 | -0043",
            })
    void everyPrecisionReadsNaturally(String edtf, String precision, String earliest, String readable) {
        assertEquals(readable, ReadableDate.of(edtf, precision, earliest));
    }
}
