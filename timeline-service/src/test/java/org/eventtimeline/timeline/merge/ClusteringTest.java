package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.foremost;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eventtimeline.timeline.merge.Decisions.Apart;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    private static final Gist DAY = gist("day", "2025-09-04", "Engineers open the harbour bridge");
    private static final Gist NEXT_DAY = gist("next-day", "2025-09-05", "Engineers open the harbour bridge");
    private static final Gist MONTH = gist("month", "2025-09", "Engineers open the harbour bridge");
    private static final Gist OTHER = gist("other", "2025-09-04", "Court rejects the fishing quota");

    @Test
    void whatFitsIsOneEvent() {
        assertEquals("[day, month] [other]", clusters(DAY, MONTH, OTHER));
    }

    @Test
    void aMonthDoesNotTieTwoOfItsDaysTogether() {
        assertEquals("[day, month] [next-day]", clusters(DAY, NEXT_DAY, MONTH));
    }

    @Test
    void aMonthGoesToTheDayThatIsMoreAlikeWhateverArticlesTellForemost() {
        Gist month = collapse("month", "2025-09", "collapse", "Collapse of a stand at the Arden stadium");
        Gist day = collapse("day", "2025-09-04", "collapsed", "Arden stadium's stand collapses");
        Gist hall = collapse("hall", "2025-09-06", "collapsed", "Roof of a market hall in Arden collapses");

        assertEquals("[day, month] [hall]", clusters(foremost(month), day, foremost(hall)));
    }

    private static Gist collapse(String id, String date, String trigger, String headline) {
        return Gists.told(id, date, "accident", trigger, headline);
    }

    @Test
    void aNumberlessHeadlineDoesNotTieTwoNumbersTogether() {
        assertEquals(
                "[a, b] [c]",
                clusters(
                        gist("a", "2025-09-04", "Maker shows the tractor model 16"),
                        gist("b", "2025-09-04", "Maker shows the tractor model"),
                        gist("c", "2025-09-04", "Maker shows the tractor model 17")));
    }

    @Test
    void aTollThatIsToldAsideDoesNotPartWhatIsToldOfTheAccident() {
        Gist first = foremost(accident("first", "accident", "sinks", "Ferry Sole sinks off Halden, killing 31 people"));
        Gist last = foremost(accident("last", "accident", "sinks", "Ferry Sole sinks off Halden, killing 38 people"));
        Gist aside = accident("aside", "death", "killing", "Ferry Sole kills 31 people");

        assertEquals("[aside, first, last]", clusters(first, last, aside));
        assertEquals("[aside] [last]", clusters(last, aside));
    }

    @Test
    void whatSomebodySaysToHaveHappenedDoesNotPartWhatIsToldOfIt() {
        Gist resignation = lind("deed", "resignation", "resigns", "Ana Lind resigns as mayor of Halden");
        Gist said = lind("said", "statement", "says", "Ana Lind says that she has resigned as mayor of Halden");
        Gist other = lind("other", "resignation", "steps", "Ana Lind steps down");

        assertEquals("[deed, other, said]", clusters(resignation, said, other));
        assertEquals("[other] [said]", clusters(said, other));
    }

    @Test
    void whatBothTellForemostIsOneRatherThanWhatIsToldAside() {
        String sale = "Halden sells the ferry Sole to Veltec";
        Gist first = lind("first", "acquisition", "buys", "Veltec buys the ferry Sole")
                .in("1", List.of(), null, true);
        Gist fee = lind("fee", "acquisition", "paid", "Price paid for the ferry Sole")
                .in("1", List.of(), null, false);
        Gist other = lind("other", "acquisition", "sells", sale).in("2", List.of(), null, true);

        assertEquals("[fee] [first, other]", clusters(first, fee, other));
        assertEquals("[fee, other]", clusters(fee, other));
    }

    @Test
    void whatDidNotHappenIsNotWhatHappened() {
        for (EventStatus status : Set.of(EventStatus.NEGATED, EventStatus.HYPOTHETICAL, EventStatus.RECURRING)) {
            assertEquals("[day] [not]", clusters(DAY, with(status)));
        }
        assertEquals("[day, not]", clusters(DAY, with(EventStatus.PLANNED)));
    }

    @Test
    void whatAPersonPutTogetherStaysTogetherAndTakesInWhatFitsOneOfIt() {
        Decisions decisions = new Decisions(Map.of("day", "here", "other", "here", "next-day", "here"), Set.of());

        assertEquals("[day, month, next-day, other]", clusters(List.of(DAY, OTHER, NEXT_DAY, MONTH), decisions));
    }

    @Test
    void whatAPersonKeptApartStaysApartAndIsNotTiedTogetherByOthers() {
        Gist twin = gist("twin", "2025-09-04", "Engineers open the harbour bridge");
        Gist third = gist("third", "2025-09-04", "Engineers open the harbour bridge");
        Decisions decisions = new Decisions(Map.of("day", "here", "twin", "there"), Set.of(new Apart("here", "there")));

        assertEquals("[day, third] [twin]", clusters(List.of(DAY, twin, third), decisions));
    }

    @Test
    void theOrderDoesNotMatter() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<Gist> gists = new ArrayList<>(RandomMentions.gists(RandomMentions.of(10, 3, random)));
            String clusters = clusters(gists, Decisions.NONE);
            Collections.shuffle(gists, random);

            assertEquals(clusters, clusters(gists, Decisions.NONE), "round " + round);
        }
    }

    private static Gist gist(String id, String date, String headline) {
        return Gist.of(id, date, true, EventStatus.OCCURRED, null, headline, null, List.of(), List.of());
    }

    @Test
    void whatAnArticleIsAboutTiesNoEventsTogether() {
        assertEquals(
                "[a, c] [b]",
                clusters(
                        gist("a", "2025-09-04", "Halden harbour bridge: Engineers close both lanes"),
                        gist("b", "2025-09-04", "Halden harbour bridge: Mayor resigns"),
                        gist("c", "2025-09-04", "Engineers close lanes")));
    }

    private static Gist accident(String id, String kind, String trigger, String headline) {
        return Gists.told(id, "2025-09-04", kind, trigger, headline, "Sole");
    }

    private static Gist lind(String id, String kind, String trigger, String headline) {
        return Gists.told(id, "2025-09-04", kind, trigger, headline, "Ana Lind");
    }

    private static Gist with(EventStatus status) {
        return Gist.of(
                "not",
                "2025-09-04",
                true,
                status,
                null,
                "Engineers open the harbour bridge",
                null,
                List.of(),
                List.of());
    }
}
