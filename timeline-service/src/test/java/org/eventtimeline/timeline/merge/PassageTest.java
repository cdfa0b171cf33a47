package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions whose sentences tell more of the same than their headlines do. */
class PassageTest {
    private static final String DAY = "2025-09-04";

    @Test
    void sentencesThatAreAlikeTellOneEvent() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, null, "Veltec plant goes dark", "Veltec")
                                .in("1", List.of(), "A broken cable at the plant of Veltec put out all lights.", false),
                        told("b", DAY, null, "Veltec sits without lights", "Veltec")
                                .in(
                                        "2",
                                        List.of(),
                                        "All lights of Veltec went off, put out by a broken cable.",
                                        false)));
    }

    @Test
    void aSingleWordInCommonIsTooLittle() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, null, "summoned", "Torvik summons the envoy of Halden", "Torvik", "Halden")
                                .in("1", List.of(), "Torvik summoned the envoy of Halden after a missile.", true),
                        told("b", DAY, null, "test", "Test in Halden", "Halden")
                                .in("2", List.of(), "Envoys talked of the missile of Halden in the council.", true)));
    }

    @Test
    void theyMustKnowSomebodyInCommon() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, null, "Earnings fell by half")
                                .in(
                                        "1",
                                        List.of(),
                                        "Its earnings for the quarter fell by half from a year before.",
                                        false),
                        told("b", DAY, null, "Quarter ended")
                                .in(
                                        "2",
                                        List.of(),
                                        "For the quarter its earnings rose by half from a year before.",
                                        false)));
    }

    @Test
    void twoWordsWithCapitalsAreANameWhereverTheyStand() {
        assertEquals("[a, b]", withTheMountain("Mount Arle spits lava"));
        assertEquals("[a] [b]", withTheMountain("Mountains spit lava"));
        assertTrue(Names.written("Arle Corp. sells ferries").isEmpty());
    }

    private static String withTheMountain(String headline) {
        return clusters(
                told("a", DAY, "disaster", headline),
                told("b", DAY, "disaster", "Eruption of Mount Arle fills the valley with lava"));
    }

    @Test
    void theirNamesAndDaysAreNoWordsInCommon() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, null, "Veltec paints its mill", "Veltec")
                                .in("1", List.of(), "Veltec painted its mill on Thursday, September 4.", false),
                        told("b", DAY, null, "Veltec hires a cook", "Veltec")
                                .in("2", List.of(), "On Thursday, September 4, Veltec hired a cook.", false)));
    }

    @Test
    void whatIsSaidOfAnEventDoesNotJoinItThroughOthers() {
        Gist attack = told("a", DAY, "attack", "Bombs hit the Halden embassy", "Halden")
                .in("1", List.of(), "Bombs hit the embassy in Halden and killed six guards.", false);
        Gist told = told("b", DAY, null, "Bombs go off in Halden", "Halden")
                .in("2", List.of(), "Bombs went off at the embassy in Halden and six guards were killed.", false);
        Gist said = told("c", DAY, "statement", "Quindia condemns the bombs in Halden", "Quindia", "Halden")
                .in(
                        "3",
                        List.of(),
                        "Quindia condemned the bombs that killed six guards at the embassy in Halden.",
                        false);

        assertEquals("[a, b] [c]", clusters(attack, told, said));
    }

    private static Gist told(String id, String date, String kind, String headline, String... names) {
        return Gists.told(id, date, kind, null, headline, names);
    }
}
