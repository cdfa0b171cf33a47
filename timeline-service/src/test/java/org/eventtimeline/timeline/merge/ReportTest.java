package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.foremost;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who announces what they do tells it, but what others say of it is another event. */
class ReportTest {
    @Test
    void whoAnnounceTheirOwnDeedTellIt() {
        assertEquals(1, eventsWithTheMerger("announced", "Halden and Veltec announce a merger", "Halden", "Veltec"));
    }

    @Test
    void whoAnnounceItMayLeaveOutSomebody() {
        Gist sale = foremost(
                told("a", "acquisition", "sells", "Torvik sells Otto Lang to Veltec", "Torvik", "Otto Lang", "Veltec"));

        assertEquals("[a, b]", clusters(sale, signing("Veltec", "Otto Lang")));
        assertEquals("[a] [b]", clusters(sale, signing("Veltec", "Ana Lind")));
    }

    private static Gist signing(String... names) {
        return foremost(told("b", "statement", "announces", names[0] + " announces the signing of " + names[1], names));
    }

    @Test
    void whoAnnouncesWhatNobodyElseTakesPartInTellsIt() {
        assertEquals("[a, b]", clusters(resignation(), announcement("her resignation as mayor", "Ana Lind")));
        assertEquals("[a] [b]", clusters(resignation(), announcement("the sale of her house", "Ana Lind")));
        assertEquals("[a] [b]", clusters(resignation(), announcement("the resignation of Lang", "Ana Lind", "Lang")));
    }

    private static Gist resignation() {
        return foremost(told("a", "resignation", "resigns", "Ana Lind resigns", "Ana Lind"));
    }

    private static Gist announcement(String announced, String... names) {
        return foremost(told("b", "statement", "announces", "Ana Lind announces " + announced, names));
    }

    @Test
    void whoSayThatTheyWillDoItTellIt() {
        assertEquals(1, eventsWithTheMerger("said", "Halden says that it will merge with Veltec", "Halden", "Veltec"));
        assertEquals(1, eventsWithTheMerger("said", "Halden says that it is uniting with Veltec", "Halden", "Veltec"));
        assertEquals(2, eventsWithTheMerger("said", "Halden says that it will sue Veltec", "Halden", "Veltec"));
        assertEquals(
                2,
                eventsWithTheMerger("said", "Halden says that a bank will unite Veltec's lenders", "Halden", "Veltec"));
    }

    @Test
    void whatAnotherAnnouncesOfItIsAnother() {
        assertEquals(
                2,
                eventsWithTheMerger(
                        "announced", "Lind announces a study of Halden and Veltec", "Ana Lind", "Halden", "Veltec"));
    }

    @Test
    void whatTheySayOfItIsAnother() {
        assertEquals(2, eventsWithTheMerger("praised", "Halden and Veltec praise the staff", "Halden", "Veltec"));
    }

    private static int eventsWithTheMerger(String trigger, String headline, String... names) {
        Gist merger =
                foremost(told("a", "agreement", "agreed", "Halden and Veltec agree to merge", "Halden", "Veltec"));
        return Clustering.of(
                        List.of(merger, foremost(told("b", "statement", trigger, headline, names))), Decisions.NONE)
                .size();
    }

    private static Gist told(String id, String kind, String trigger, String headline, String... names) {
        return Gists.told(id, "2025-09-04", kind, trigger, headline, names);
    }
}
