package org.eventtimeline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-04            | 4 Sep 2025",
                "2025-09-04T06:08      | 4 Sep 2025, 06:08",
                "2025-09               | Sep 2025",
                "2025                  | 2025",
                "2025-33               | Q1 2025",
                "2025-36               | Q4 2025",
                "2025-21               | spring 2025",
                "2025-22               | summer 2025",
                "2025-23               | autumn 2025",
                "2025-24               | winter 2025",
                "2025-40               | first half of 2025",
                "2025-41               | second half of 2025",
                "199X                  | 1990s",
                "1990~                 | about 1990",
                "1990?                 | 1990?",
                "2014/2018             | 2014 to 2018",
                "2024-01/2024-04       | Jan 2024 to Apr 2024",
                "2025-11-03/2025-11-09 | 3 Nov 2025 to 9 Nov 2025",
                "../2018               | until 2018",
                "/2018                 | until 2018",
                "2014/..               | since 2014",
                "199X-05               | 199X-05",
                "19XX                  | 19XX",
                "-0043                 | -0043",
                "2025-42               | 2025-42",
            })
    void everyPrecisionReadsNaturally(String edtf, String readable) {
        assertEquals(readable, ReadableDate.of(edtf));
    }
}
