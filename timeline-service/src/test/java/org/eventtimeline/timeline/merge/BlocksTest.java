package org.eventtimeline.timeline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void mentionsThatFitFindEachOther() {
        List<Gist> gists = RandomMentions.gists(RandomMentions.of(100, 10, new Random(5)));
        int inOneCell = 0;
        int inTwo = 0;
        for (Gist one : gists) {
            for (Gist other : gists) {
                if (SameEvent.fit(one, other) > 0) {
                    assertTrue(finds(one, other), () -> one + " does not find " + other);
                    if (one.when().hasTheDaysOf(other.when())) {
                        inOneCell++;
                    } else {
                        inTwo++;
                    }
                }
            }
        }
        assertTrue(inOneCell > 1000 && inTwo > 1000, inOneCell + " and " + inTwo);
    }

    @Test
    void aDayIsSoughtByAllItsWordsAndItsMonthByTheLongest() {
        assertEquals(
                List.of(
                        "2025-09 bridg",
                        "2025-09 harbour",
                        "2025-09 open",
                        "2025-09-04 bridg",
                        "2025-09-04 harbour",
                        "2025-09-04 open",
                        "2025-09-04 oslo"),
                gist("2025-09-04").blocks().sought().stream().sorted().toList());
    }

    @Test
    void aMonthIsSoughtAmongMonthsAndItsDays() {
        assertTrue(finds(gist("2025-09"), gist("2025-09-04")));
        assertTrue(finds(gist("2025-09-04"), gist("2025-09")));
        assertFalse(finds(gist("2025-09-04"), gist("2025-09-05")));
    }

    @Test
    void daysOfWhatHappensOnceAYearAreSoughtByTheYearAndNotByOneAnother() {
        Gist day = award("2003-04-28", "Golden Oar for Lind");
        Gist otherDay = award("2003-05-06", "Silver Lamp");
        Gist year = award("2003", "A prize");

        assertFalse(finds(day, otherDay));
        assertTrue(finds(day, year));
        assertTrue(finds(year, otherDay));
    }

    @Test
    void aQuarterIsSoughtByItsFiguresInTheMonthsAfterItAndTheirDays() {
        for (String told : List.of("2025-10", "2025-12-31")) {
            assertTrue(finds(profit("2025-35"), profit(told)));
            assertTrue(finds(profit(told), profit("2025-35")));
            assertFalse(finds(gist("2025-35"), gist(told)));
        }
        assertFalse(finds(profit("2025-35"), profit("2026-01-01")));
    }

    private static Gist profit(String date) {
        return Gists.told(date, date, "results", null, "Veltec earns $92 million");
    }

    @Test
    void whatArticlesTellForemostIsSoughtByItsKind() {
        Gist arrest = Gists.told("a", "2025-09-04", "arrest", null, "Captain held");
        Gist other = Gists.told("b", "2025-09-04", "arrest", null, "Police seize a man");

        assertTrue(finds(Gists.foremost(arrest), Gists.foremost(other)));
        assertFalse(finds(Gists.foremost(arrest), other));
    }

    private static Gist award(String date, String headline) {
        return Gists.told(date, date, "award", null, headline, "Ana Lind");
    }

    private static Gist gist(String date) {
        return Gist.of(
                date,
                date,
                true,
                EventStatus.OCCURRED,
                null,
                "The bridge in Oslo harbour is to open",
                null,
                List.of(),
                List.of());
    }

    private static boolean finds(Gist one, Gist other) {
        return !Collections.disjoint(one.blocks().sought(), other.blocks().stored());
    }
}
