package org.eventtimeline.timeline.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions of one article, which tells each of its events once, or twice in nearly the same words. */
class OneArticleTest {
    @Test
    void oneArticleTellsItsEventsOnce() {
        Gist arrest = told("a", "arrest", "arrested", "Captain of the ferry Sole arrested", "Sole");
        Gist other = told("b", "arrest", "detained", "Two of the ferry Sole's crew detained", "Sole");

        assertEquals("[a] [b]", Gists.clusters(in("1", arrest), in("1", other)));
        assertEquals("[a, b]", Gists.clusters(in("1", arrest), in("2", other)));
    }

    @Test
    void whatItTellsAnEventWithIsNoSecondTelling() {
        assertEquals(
                "[a, b]",
                withTheQuake("shakes", "Quake shakes the valley and tears a church bell from a tower in Halden"));
        assertEquals(
                "[a] [b]",
                withTheQuake("falls", "Church bell falls from a tower in Halden when a quake shakes the valley"));
    }

    private static String withTheQuake(String trigger, String headline) {
        return Gists.clusters(
                in("1", told("a", "disaster", trigger, headline, "Halden")),
                in("1", told("b", "disaster", "quake", "Quake shakes the valley", "Halden")));
    }

    private static Gist in(String article, Gist gist) {
        return gist.in(article, List.of(), null, false);
    }

    private static Gist told(String id, String kind, String trigger, String headline, String... names) {
        return Gists.told(id, "2025-09-04", kind, trigger, headline, names);
    }
}
