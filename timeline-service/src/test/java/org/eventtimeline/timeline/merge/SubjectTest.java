package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions that know nobody in common, of articles that do. */
class SubjectTest {
    private static final List<String> FERRY = List.of("Otto Lang", "Arden", "Halden");
    private static final List<String> FERRY_AS_WELL = List.of("Lang", "Arden", "Port Authority");
    private static final List<String> MILL = List.of("Ana Lind", "Veltec");

    @Test
    void whatTheyTellMayBeOneEventWhereTheirArticlesNameTheSame() {
        assertEquals("[a, b]", clusters(collision("a", FERRY), crash("b", FERRY_AS_WELL)));
    }

    @Test
    void itIsNotWhereTheirArticlesNameOthers() {
        assertEquals("[a] [b]", clusters(collision("a", FERRY), crash("b", MILL)));
    }

    @Test
    void ofArticlesWithoutNamesThatIsNotKnown() {
        assertEquals("[a] [b]", clusters(collision("a", List.of()), crash("b", List.of())));
    }

    @Test
    void theyMustTellOneDeed() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", "accident", "collided", "Two ferries collide", FERRY),
                        told("b", null, "painted", "Old ferries painted white", FERRY_AS_WELL)));
    }

    @Test
    void otherNamesInTheirHeadlinesStillTellThemApart() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", "arrest", "arrested", "Captain Otto Lang arrested", FERRY, "Otto Lang"),
                        told("b", "arrest", "arrested", "Engineer Tom Grau arrested", FERRY, "Tom Grau")));
    }

    @Test
    void butDoNotKeepApartWhatAThirdTiesTogether() {
        Gist saved = told("a", null, "saved", "Otto Lang saves two boys", FERRY, "Otto Lang");
        Gist boys = told("b", null, "saved", "Two boys saved", FERRY);

        assertEquals("[a, b, c]", clusters(saved, boys, savedInHalden(FERRY_AS_WELL)));
        assertEquals("[a] [b, c]", clusters(saved, boys, savedInHalden(MILL)));
    }

    @Test
    void whatAHeadlineNamesInFrontIsKnownToBoth() {
        Gist called = told("a", null, "suspended", "Search suspended", List.of(), "Port Arle");

        assertEquals("[a, b]", clusters(called, suspended("Port Arle: ")));
        assertEquals("[a] [b]", clusters(called, suspended("")));
    }

    @Test
    void numbersOfOtherThingsAreNoDifferenceToThem() {
        assertFalse(Contradiction.excludes(sale(FERRY), price(FERRY_AS_WELL)));
        assertTrue(Contradiction.excludes(sale(FERRY), price(MILL)));
    }

    private static Gist sale(List<String> named) {
        return told("a", "release", "launched", "Type 2 launched", named);
    }

    private static Gist price(List<String> named) {
        return told("b", "release", "goes", "Boat goes on sale at $9,900", named);
    }

    private static Gist suspended(String inFront) {
        return told(
                "b",
                null,
                "suspends",
                inFront + "Weary crews suspend the long search for a boat off the coast",
                List.of());
    }

    private static Gist savedInHalden(List<String> named) {
        return told("c", null, "saved", "Halden saves two boys", named, "Halden");
    }

    private static Gist collision(String id, List<String> named) {
        return told(id, "accident", "collided", "Two ferries collide", named);
    }

    private static Gist crash(String id, List<String> named) {
        return told(id, "accident", "crash", "Crash of the ferries", named);
    }

    private static Gist told(
            String id, String kind, String trigger, String headline, List<String> named, String... participants) {
        return Gists.told(id, "2025-09-04", kind, trigger, headline, participants)
                .in("article of " + id, named, null, false);
    }
}
