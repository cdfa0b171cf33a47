package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every example of the Library of Congress specification of 4 February 2019, in its order. */
class SpecificationExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # text                      | precision  | earliest      | latest        | canonical
            1985-04-12                  | DAY        | 1985-04-12    | 1985-04-12    | 1985-04-12
            1985-04                     | MONTH      | 1985-04-01    | 1985-04-30    | 1985-04
            1985                        | YEAR       | 1985-01-01    | 1985-12-31    | 1985
            1985-04-12T23:20:30         | SECOND     | 1985-04-12    | 1985-04-12    | 1985-04-12T23:20:30
            1985-04-12T23:20:30Z        | SECOND     | 1985-04-12    | 1985-04-12    | 1985-04-12T23:20:30Z
            1985-04-12T23:20:30-04      | SECOND     | 1985-04-12    | 1985-04-12    | 1985-04-12T23:20:30-04:00
            1985-04-12T23:20:30+04:30   | SECOND     | 1985-04-12    | 1985-04-12    | 1985-04-12T23:20:30+04:30
            1964/2008                   | YEAR       | 1964-01-01    | 2008-12-31    | 1964/2008
            2004-06/2006-08             | MONTH      | 2004-06-01    | 2006-08-31    | 2004-06/2006-08
            2004-02-01/2005-02-08       | DAY        | 2004-02-01    | 2005-02-08    | 2004-02-01/2005-02-08
            2004-02-01/2005-02          | MONTH      | 2004-02-01    | 2005-02-28    | 2004-02-01/2005-02
            2004-02-01/2005             | YEAR       | 2004-02-01    | 2005-12-31    | 2004-02-01/2005
            2005/2006-02                | YEAR       | 2005-01-01    | 2006-02-28    | 2005/2006-02
            """)
    void ofLevel0(String text, Precision precision, String earliest, String latest, String canonical) {
        assertMeans(0, text, precision, earliest, latest, canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # text                      | precision  | earliest         | latest           | canonical
            Y170000002                  | YEAR       | +170000002-01-01 | +170000002-12-31 | Y170000002
            Y-170000002                 | YEAR       | -170000002-01-01 | -170000002-12-31 | Y-170000002
            2001-21                     | SEASON     | 2001-03-01       | 2001-05-31       | 2001-21
            1984?                       | YEAR       | 1984-01-01       | 1984-12-31       | 1984?
            2004-06~                    | MONTH      | 2004-06-01       | 2004-06-30       | 2004-06~
            2004-06-11%                 | DAY        | 2004-06-11       | 2004-06-11       | 2004-06-11%
            201X                        | DECADE     | 2010-01-01       | 2019-12-31       | 201X
            20XX                        | CENTURY    | 2000-01-01       | 2099-12-31       | 20XX
            2004-XX                     | YEAR       | 2004-01-01       | 2004-12-31       | 2004-XX
            1985-04-XX                  | MONTH      | 1985-04-01       | 1985-04-30       | 1985-04-XX
            1985-XX-XX                  | YEAR       | 1985-01-01       | 1985-12-31       | 1985-XX-XX
            1985-04-12/..               | DAY        | 1985-04-12       | -                | 1985-04-12/..
            1985-04/..                  | MONTH      | 1985-04-01       | -                | 1985-04/..
            1985/..                     | YEAR       | 1985-01-01       | -                | 1985/..
            ../1985-04-12               | DAY        | -                | 1985-04-12       | ../1985-04-12
            ../1985-04                  | MONTH      | -                | 1985-04-30       | ../1985-04
            ../1985                     | YEAR       | -                | 1985-12-31       | ../1985
            1985-04-12/                 | DAY        | 1985-04-12       | -                | 1985-04-12/
            1985-04/                    | MONTH      | 1985-04-01       | -                | 1985-04/
            1985/                       | YEAR       | 1985-01-01       | -                | 1985/
            /1985-04-12                 | DAY        | -                | 1985-04-12       | /1985-04-12
            /1985-04                    | MONTH      | -                | 1985-04-30       | /1985-04
            /1985                       | YEAR       | -                | 1985-12-31       | /1985
            -1985                       | YEAR       | -1985-01-01      | -1985-12-31      | -1985
            """)
    void ofLevel1(String text, Precision precision, String earliest, String latest, String canonical) {
        assertMeans(1, text, precision, earliest, latest, canonical);
    }

    /** {@code 2004-06-11%} is given at this level too, but needs only level 1. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # text                      | precision  | earliest         | latest           | canonical
            Y-17E7                      | YEAR       | -170000000-01-01 | -170000000-12-31 | Y-17E7
            1950S2                      | CENTURY    | 1900-01-01       | 1999-12-31       | 1950S2
            Y171010000S3                | MILLENNIUM | +171000000-01-01 | +171999999-12-31 | Y171010000S3
            Y3388E2S3                   | MILLENNIUM | +338000-01-01    | +338999-12-31    | Y3388E2S3
            2001-34                     | QUARTER    | 2001-04-01       | 2001-06-30       | 2001-34
            [1667,1668,1670..1672]      | YEAR       | 1667-01-01       | 1672-12-31       | [1667,1668,1670..1672]
            [..1760-12-03]              | DAY        | -                | 1760-12-03       | [..1760-12-03]
            [1760-12..]                 | MONTH      | 1760-12-01       | -                | [1760-12..]
            [1760-01,1760-02,1760-12..] | MONTH      | 1760-01-01       | -                | [1760-01,1760-02,1760-12..]
            [1667,1760-12]              | YEAR       | 1667-01-01       | 1760-12-31       | [1667,1760-12]
            [..1984]                    | YEAR       | -                | 1984-12-31       | [..1984]
            {1667,1668,1670..1672}      | YEAR       | 1667-01-01       | 1672-12-31       | {1667,1668,1670..1672}
            {1960,1961-12}              | YEAR       | 1960-01-01       | 1961-12-31       | {1960,1961-12}
            {..1984}                    | YEAR       | -                | 1984-12-31       | {..1984}
            2004-06~-11                 | DAY        | 2004-06-11       | 2004-06-11       | 2004-06~-11
            2004?-06-11                 | DAY        | 2004-06-11       | 2004-06-11       | 2004?-06-11
            ?2004-06-~11                | DAY        | 2004-06-11       | 2004-06-11       | 2004?-06-~11
            2004-%06-11                 | DAY        | 2004-06-11       | 2004-06-11       | 2004-%06-11
            156X-12-25                  | DAY        | 1560-12-25       | 1569-12-25       | 156X-12-25
            15XX-12-25                  | DAY        | 1500-12-25       | 1599-12-25       | 15XX-12-25
            XXXX-12-XX                  | MONTH      | -                | -                | XXXX-12-XX
            1XXX-XX                     | MILLENNIUM | 1000-01-01       | 1999-12-31       | 1XXX-XX
            1XXX-12                     | MONTH      | 1000-12-01       | 1999-12-31       | 1XXX-12
            1984-1X                     | MONTH      | 1984-10-01       | 1984-12-31       | 1984-1X
            2004-06-~01/2004-06-~20     | DAY        | 2004-06-01       | 2004-06-20       | 2004-06-~01/2004-06-~20
            2004-06-XX/2004-07-03       | MONTH      | 2004-06-01       | 2004-07-03       | 2004-06-XX/2004-07-03
            """)
    void ofLevel2(String text, Precision precision, String earliest, String latest, String canonical) {
        assertMeans(2, text, precision, earliest, latest, canonical);
    }

    private static void assertMeans(
            int level, String text, Precision precision, String earliest, String latest, String canonical) {
        var value = Edtf.parse(text).orElseThrow();
        assertEquals(level, value.level(), "level");
        assertEquals(precision, value.precision(), "precision");
        assertEquals(earliest, value.earliest().map(LocalDate::toString).orElse(null), "earliest");
        assertEquals(latest, value.latest().map(LocalDate::toString).orElse(null), "latest");
        assertEquals(canonical, value.toString(), "canonical text");
    }
}
