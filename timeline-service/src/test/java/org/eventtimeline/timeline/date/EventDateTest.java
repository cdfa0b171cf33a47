package org.eventtimeline.timeline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDateTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "open",
            value = {
                "2025-09-04,              2025-09-04,  2025-09-04,  day",
                "2025-09,                 2025-09-01,  2025-09-30,  month",
                "2024-02,                 2024-02-01,  2024-02-29,  month",
                "2025,                    2025-01-01,  2025-12-31,  year",
                "0001,                    0001-01-01,  0001-12-31,  year",
                "0000,                    0000-01-01,  0000-12-31,  year",
                "-0043-03-15,             -0043-03-15, -0043-03-15, day",
                "-4711,                   -4711-01-01, -4711-12-31, year",
                "9999-12-31,              9999-12-31,  9999-12-31,  day",
                "2025-09-04T10:00,        2025-09-04,  2025-09-04,  minute",
                "2025-09-04T10:00:30Z,    2025-09-04,  2025-09-04,  minute",
                "2025-09-04T10:00+09:00,  2025-09-04,  2025-09-04,  minute",
                "2025-09-04T10,           2025-09-04,  2025-09-04,  minute",
                "1990~,                   1990-01-01,  1990-12-31,  year",
                "2004-06?,                2004-06-01,  2004-06-30,  month",
                "2004-06-11%,             2004-06-11,  2004-06-11,  day",
                "2004?-06-11,             2004-06-11,  2004-06-11,  day",
                "2004-~06-11,             2004-06-11,  2004-06-11,  day",
                "199X,                    1990-01-01,  1999-12-31,  decade",
                "19XX,                    1900-01-01,  1999-12-31,  century",
                "1XXX,                    1000-01-01,  1999-12-31,  millennium",
                "-019X,                   -0199-01-01, -0190-12-31, decade",
                "2004-XX,                 2004-01-01,  2004-12-31,  year",
                "2004-1X,                 2004-10-01,  2004-12-31,  year",
                "2004-06-XX,              2004-06-01,  2004-06-30,  month",
                "2023-02-2X,              2023-02-20,  2023-02-28,  month",
                "2004-XX-XX,              2004-01-01,  2004-12-31,  year",
                "156X-12-25,              1560-12-25,  1569-12-25,  decade",
                "200X-02-29,              2000-02-29,  2008-02-29,  decade",
                "1X99,                    1099-01-01,  1999-12-31,  millennium",
                "2004-21,                 2004-03-01,  2004-05-31,  season",
                "2004-24,                 2004-12-01,  2005-02-28,  season",
                "2004-33,                 2004-01-01,  2004-03-31,  quarter",
                "2004-36,                 2004-10-01,  2004-12-31,  quarter",
                "2004-40,                 2004-01-01,  2004-06-30,  half",
                "2004-41~,                2004-07-01,  2004-12-31,  half",
                "1914/1918,               1914-01-01,  1918-12-31,  year",
                "1914-07-28/1918,         1914-07-28,  1918-12-31,  year",
                "2025-09-03/2025-09-05,   2025-09-03,  2025-09-05,  day",
                "1985~/2004-06?,          1985-01-01,  2004-06-30,  year",
                "199X/2004,               1990-01-01,  2004-12-31,  decade",
                "1985/..,                 1985-01-01,  open,        year",
                "1985/,                   1985-01-01,  open,        year",
                "../1985-04-12,           open,        1985-04-12,  day",
                "/1985,                   open,        1985-12-31,  year",
                "2004/2004,               2004-01-01,  2004-12-31,  year",
                "'{2025-09-03,2025-09-05}', 2025-09-03, 2025-09-05, day",
                "'[1670..1672,1667,1760-12]', 1667-01-01, 1760-12-31, year",
                "'{1960}',                1960-01-01,  1960-12-31,  year",
                "'[..1984-10-10,1985]',   open,        1985-12-31,  year",
                "'{1667,1760-12..}',      1667-01-01,  open,        year",
                "1950S2,                  1900-01-01,  1999-12-31,  century",
                "1950S3,                  1950-01-01,  1959-12-31,  decade",
            })
    void readsADateAtItsOwnPrecision(String edtf, String earliest, String latest, String precision) {
        EventDate date = EventDate.read(edtf).orElseThrow();

        assertEquals(edtf, date.edtf());
        assertEquals(earliest, date.earliest() == null ? null : date.earliest().toString());
        assertEquals(latest, date.latest() == null ? null : date.latest().toString());
        assertEquals(precision, date.precision().label());
    }

    @ParameterizedTest
    @CsvSource({
        "1990,true",
        "1990~,false",
        "1990?,false",
        "1990%,false",
        "?1990,false",
        "'{1990,1992}',true",
        "'{1990,1992~}',false",
        "'[1990,1992]',false",
        "1950S2,false",
        "1914/1918~,false",
        "1914/..,true"
    })
    void knowsWhetherTheSourceIsCertain(String edtf, boolean certain) {
        assertEquals(certain, EventDate.read(edtf).orElseThrow().isCertain());
    }
}
