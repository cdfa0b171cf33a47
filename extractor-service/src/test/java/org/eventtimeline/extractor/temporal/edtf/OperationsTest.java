package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is calculated with values: what they have in common, shifts and truncations. */
class OperationsTest {
    @ParameterizedTest(name = "{0} and {1} have {2} in common")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            2004                | 2004-06?            | 2004-06?
            2004                | 2005                | nothing
            199X-12             | 1995                | 1995-12
            19XX-06-1X          | 1X84-0X-X1          | 1984-06-11
            200X-02-29          | 2001-XX-XX          | nothing
            2000/2004           | 2003/2008           | 2003/2004
            2000/2004-06        | 2003/2008           | 2003-01/2004-06
            2000/2004-06-11     | 2004-06-11/..       | 2004-06-11
            2000/..             | ../2004             | 2000/2004
            2000-06/..          | ../Y12000           | 2000-06/Y12000
            156X-12-25          | 1562/1563           | [1562-12-25,1563-12-25]
            1914/1916           | XXXX-12-25          | [1914-12-25,1915-12-25,1916-12-25]
            2000/2001-06        | 200X-12             | 2000-12
            1000/2999           | XXXX-06             | [1XXX-06,2XXX-06]
            [1990,1995..]       | ../2000             | [1990,1995..2000]
            [2000-01-15..]      | {1999,2000}         | 2000-01-15/2000-12-31
            2001-24             | 2002                | 2002-01/2002-02
            1985-04-12T23:20:30 | 1985                | 1985-04-12T23:20:30
            1985-04-12T23:20:30 | 1985-04-12T23:20:31 | nothing
            """)
    void intersectsDays(String one, String other, String common) {
        assertEquals(
                common,
                parse(one).intersection(parse(other)).map(Object::toString).orElse(null));
    }

    @ParameterizedTest(name = "{0} shifted by {1} {2} is {3}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            1985-04-12          | -12    | DAY         | 1985-03-31
            1985-04-12          | 9      | MONTH       | 1986-01-12
            2004-01-31          | 1      | MONTH       | 2004-02-29
            2004-02-29          | 1      | YEAR        | 2005-02-28
            2004-06~-11         | 1      | QUARTER     | 2004-09~-11
            1985-04             | 1      | SEMESTRAL   | 1985-10
            1985-04             | 1      | DAY         | nothing
            1985                | 1      | MONTH       | nothing
            0001                | -2     | YEAR        | -0001
            9999?               | 1      | YEAR        | Y10000?
            Y10000              | -1     | YEAR        | 9999
            9999-12-31          | 1      | DAY         | nothing
            199X                | 2      | DECADE      | 201X
            199X                | 1      | YEAR        | nothing
            -001X               | 1      | DECADE      | nothing
            156X-12-25          | 1      | CENTURY     | 166X-12-25
            2004-06-XX          | 7      | MONTH       | 2005-01-XX
            2004-XX-11          | 1      | MONTH       | nothing
            2001-24             | 1      | SEASON      | 2002-21
            2001-32             | 1      | SEASON      | 2001-29
            2001-36             | 2      | QUARTER     | 2002-34
            2001-39             | 1      | SEMESTRAL   | nothing
            2001-41             | -1     | SEMESTRAL   | 2001-40
            Y17E7               | 1      | YEAR        | Y170000001
            1950S2              | 1      | CENTURY     | 2050S2
            1985-04-12T23:20:30 | 3600   | SECOND      | 1985-04-13T00:20:30
            1985-01-31T23:20:30 | 1      | MONTH       | 1985-02-28T23:20:30
            2004-06/..          | 1      | YEAR        | 2005-06/..
            2004-02-01/2005     | 1      | MONTH       | nothing
            {1960,1961..1963}   | -1     | MILLENNIUM  | {0960,0961..0963}
            """)
    void shiftsByUnitsNoFinerThanItself(String text, long n, Precision unit, String shifted) {
        assertEquals(shifted, parse(text).shift(n, unit).map(Object::toString).orElse(null));
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-12T23:20:30Z  | DAY          | 1985-04-12
            1985-04-12T23:20:30Z  | CENTURY      | 19XX
            1985                  | MONTH        | 1985
            2004-06~-11           | MONTH        | 2004-06~
            ?2004-06-11           | YEAR         | 2004?
            1985-XX-XX            | MONTH        | 1985-XX
            2001-05               | QUARTER      | 2001-34
            2001-01-15?           | SEASON       | 2000-24?
            2001-1X               | SEMESTRAL    | 2001-41
            2001-21               | QUADRIMESTER | 2001-37/2001-38
            201X-01               | SEASON       | 201X
            156X-12-25            | YEAR         | 156X
            156X-12-25            | CENTURY      | 15XX
            1984                  | MILLENNIUM   | 1XXX
            -0044-03-15           | DECADE       | -004X
            2001-24               | YEAR         | 2001/2002
            2001-24               | DECADE       | 200X
            2009-24               | DECADE       | 200X/201X
            Y170000002            | CENTURY      | Y170000002S7
            1950S2                | MILLENNIUM   | 1950S1
            0050S1                | CENTURY      | 00XX
            2004-02-01/2005-02-08 | MONTH        | 2004-02/2005-02
            2004-06-01/2004-06-20 | MONTH        | 2004-06
            2004-06-01/..         | YEAR         | 2004/..
            {1960,1961-12}        | DECADE       | {196X}
            [1667,1670..1672]     | DECADE       | [166X,167X]
            """)
    void truncatesToUnitsThatContainIt(String text, Precision precision, String truncated) {
        assertEquals(truncated, parse(text).truncate(precision).toString());
    }

    private static Edtf parse(String text) {
        return Edtf.parse(text).orElseThrow();
    }
}
