package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value tells of itself: its text, its first and last day, what is uncertain of it. */
class DescriptionTest {
    @ParameterizedTest(name = "{0} is written {1}, level {2}")
    @CsvSource(textBlock = """
            ?1984,                      1984?,                      1
            ?2004~,                     2004%,                      1
            ?2004-06,                   2004?-06,                   2
            %2004-%06-%11,              2004-06-11%,                1
            2004?-06~,                  2004%-~06,                  2
            ?2004-06~,                  2004%-~06,                  2
            2004?-?06-~11,              2004-06?-~11,               2
            -0043-03~,                  -0043-03~,                  1
            201X?,                      201X?,                      1
            -201X,                      -201X,                      1
            1XXX,                       1XXX,                       2
            1X84,                       1X84,                       2
            201X-XX,                    201X-XX,                    2
            1985-0X,                    1985-0X,                    2
            1985-04-2X,                 1985-04-2X,                 2
            2001-21?,                   2001-21?,                   1
            201X-21,                    201X-21,                    2
            -0001-24~,                  -0001-24~,                  1
            ?Y17000,                    Y17000?,                    1
            Y20E2,                      Y20E2,                      2
            -1950S2~,                   -1950S2~,                   2
            -0043-03-15T12:00:00Z,      -0043-03-15T12:00:00Z,      1
            2004-01-01T10:10:10+00:00,  2004-01-01T10:10:10Z,       0
            1984?/2004~,                1984?/2004~,                1
            -0100/0100,                 -0100/0100,                 1
            Y-17000/2004,               Y-17000/2004,               1
            201X/2020,                  201X/2020,                  2
            2001-33/2001-35,            2001-33/2001-35,            2
            """)
    void oneMeaningHasOneText(String text, String canonical, int level) {
        assertEquals(canonical, parse(text).toString());
        assertEquals(level, parse(text).level());
    }

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2001-24,            2001-12-01,  2002-02-28
            2003-28,            2003-12-01,  2004-02-29
            2001-29,            2001-09-01,  2001-11-30
            2001-30,            2001-12-01,  2002-02-28
            2001-31,            2001-03-01,  2001-05-31
            2001-32,            2001-06-01,  2001-08-31
            2001-38,            2001-05-01,  2001-08-31
            2001-40,            2001-01-01,  2001-06-30
            2001-41,            2001-07-01,  2001-12-31
            9999-24,            9999-12-01,  9999-12-31
            0000,               0000-01-01,  0000-12-31
            -000X,              -0009-01-01, -0001-12-31
            -004X,              -0049-01-01, -0040-12-31
            -1950S2,            -1999-01-01, -1900-12-31
            0050S1,             0050-01-01,  0059-12-31
            190X-02-29,         1904-02-29,  1908-02-29
            2001-XX-31,         2001-01-31,  2001-12-31
            2001-0X-30,         2001-01-30,  2001-09-30
            Y1E9,               -,           -
            XXXX-12-21/1890,    -,           1890-12-31
            """)
    void knowsTheFirstAndTheLastDay(String text, String earliest, String latest) {
        assertEquals(earliest, parse(text).earliest().map(Object::toString).orElse(null));
        assertEquals(latest, parse(text).latest().map(Object::toString).orElse(null));
    }

    @ParameterizedTest(name = "{0}: uncertain {1}, approximate {2}")
    @CsvSource(textBlock = """
            1984,                   false, false
            1984?,                  true,  false
            2004-06-~11,            false, true
            2004-%06,               true,  true
            1984?/2004~,            true,  true
            '[1667,1760-12~]',      false, true
            1985-04-12T23:20:30,    false, false
            """)
    void knowsWhetherAnyPartIsQualified(String text, boolean uncertain, boolean approximate) {
        assertEquals(uncertain, parse(text).isUncertain());
        assertEquals(approximate, parse(text).isApproximate());
    }

    private static Edtf parse(String text) {
        return Edtf.parse(text).orElseThrow();
    }
}
