package org.eventtimeline.extractor.temporal.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values stand to each other: which contains which, and which comes first. */
class RelationsTest {
    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2004                | 2004-06-11          | true
            2004-06-11          | 2004                | false
            156X-12-25          | 1565-12-25          | true
            156X-12-25          | 1565-12-24          | false
            156X-12-25          | 156X-12             | false
            2004                | 2004-XX             | true
            2004-XX             | 2004                | true
            199X                | 1990/1999           | true
            1985/..             | Y17E7               | true
            1985/               | 1990                | true
            ../1985             | 1985/..             | false
            [1667,1760-12]      | 1760-12-25          | true
            [1667,1760-12]      | 1700                | false
            [..1760-12-03]      | 1760-12             | false
            {2000,2001}         | 2000-07/2001-06     | true
            2001-24             | 2002-02             | true
            2000                | 200X-02-29          | false
            200X-02-29          | 2004-02-29          | true
            1985-04-12          | 1985-04-12T23:20:30 | true
            1985-04-12T23:20:30 | 1985-04-12          | false
            """)
    void containsWhatCanMeanNoOtherDays(String one, String other, boolean contains) {
        assertEquals(contains, parse(one).contains(parse(other)));
    }

    @Test
    void sortsByEarliestDayThenCoarseBeforeFineThenLatestDay() {
        List<Edtf> sorted = Stream.of(
                        "../1950",
                        "/1985",
                        "Y-17E7",
                        "-0043",
                        "19XX",
                        "199X",
                        "1990",
                        "1990-40",
                        "1990-33",
                        "1990-01",
                        "1990-01-01",
                        "1990-01-01/1990-01-05",
                        "1990-01-01/..",
                        "1990-01-01T09:00:00",
                        "1990-01-01T10:00:00",
                        "1990-01-02",
                        "Y17E7")
                .map(RelationsTest::parse)
                .toList();
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);
        assertEquals(sorted, shuffled);
    }

    private static Edtf parse(String text) {
        return Edtf.parse(text).orElseThrow();
    }
}
