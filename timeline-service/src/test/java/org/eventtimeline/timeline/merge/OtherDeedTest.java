package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherDeedTest {
    private static final String DAY = "2025-09-04";

    @Test
    void whatSomebodySaysIsOneStatementOnlyWhereTheWordsAgree() {
        assertEquals(
                "[a, c] [b]",
                clusters(
                        told(
                                "a",
                                DAY,
                                "statement",
                                "said",
                                "Otto Lang says that a free case will be sent to buyers",
                                "Otto Lang"),
                        told("b", DAY, "statement", "said", "Otto Lang says that he will not resign", "Otto Lang"),
                        told(
                                "c",
                                DAY,
                                "statement",
                                "said",
                                "Otto Lang says that buyers will receive a free case",
                                "Otto Lang")));
    }

    @Test
    void whatIsSaidOfOneFigureIsOneStatementInOtherWords() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "statement", "promised", "Ana Lind promises 300 million in aid", "Ana Lind"),
                        told("b", DAY, "statement", "pledged", "Lind pledges 300 million as emergency help", "Lind")));
    }

    @Test
    void whatAnotherWinsIsAnotherContest() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "competition", "won", "Ana Lind wins the sculls in Halden", "Ana Lind"),
                        told(
                                "b",
                                DAY,
                                "competition",
                                "won",
                                "Otto Lang wins the sculls of men in Halden",
                                "Otto Lang")));
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "competition", "beat", "Veltec beats Norrland in the cup", "Veltec", "Norrland"),
                        told(
                                "b",
                                DAY,
                                "competition",
                                "lost",
                                "Norrland loses in the cup to Veltec",
                                "Norrland",
                                "Veltec")));
    }

    @Test
    void whatHappensOnceADayIsOneEventWhateverTheWords() {
        assertEquals(
                "[a, b] [c] [d, e]",
                clusters(
                        told("a", DAY, "meeting", null, "Ana Lind and Otto Lang meet in Oslo", "Ana Lind", "Otto Lang"),
                        told("b", DAY, "meeting", null, "Lind discusses fish with Lang", "Lind", "Lang"),
                        told("c", DAY, "meeting", null, "Ana Lind receives Omar Sall", "Ana Lind", "Omar Sall"),
                        told("d", DAY, "election", null, "Quindia elects Nora Dahl", "Quindia", "Nora Dahl"),
                        told("e", DAY, "election", null, "Nora Dahl defeats Olav Lund", "Nora Dahl", "Olav Lund")));
    }

    @Test
    void whatShakesAPlaceIsOneEventUnlessItIsToldOfAsTheSecond() {
        assertEquals(
                "[a, b] [c]",
                clusters(
                        at("Halden", "a", "disaster", "Earthquake of magnitude 7 kills nine in Halden"),
                        at("Halden", "b", "disaster", "Halden devastated"),
                        at("Halden", "c", "disaster", "Second earthquake shakes Halden")));
    }

    @Test
    void theSameOfOthersIsAnotherEvent() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, null, null, "Halden reports a record profit", "Halden"),
                        told("b", DAY, null, null, "Veltec reports a record profit", "Veltec")));
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "acquisition", null, "Halden buys the brewer Veltec", "Halden", "Veltec"),
                        told("b", DAY, "acquisition", null, "Halden buys the brewer Acme", "Halden", "Acme")));
    }

    @Test
    void whatIsDoneToSomebodyIsOneEventWhoeverElseIsNamed() {
        Gist jailed = told(
                "a", DAY, "trial", "jails", "Judge Oskar Roth jails Ana Lind for six years", "Oskar Roth", "Ana Lind");

        assertEquals(
                "[a, b]",
                clusters(
                        jailed,
                        told(
                                "b",
                                DAY,
                                "trial",
                                "sentenced",
                                "Ana Lind sentenced for bribes of Veltec",
                                "Ana Lind",
                                "Veltec")));
        assertEquals(
                "[a] [b]",
                clusters(
                        jailed,
                        told(
                                "b",
                                DAY,
                                "trial",
                                "sentenced",
                                "Otto Lang sentenced for bribes of Veltec",
                                "Otto Lang",
                                "Veltec")));
    }

    @Test
    void theSameWithOtherThingsIsAnotherEvent() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "release", "introduced", "Halden introduces a watch", "Halden"),
                        told("b", DAY, "release", "introduced", "Halden introduces a phone", "Halden")));
    }

    private static Gist at(String place, String id, String kind, String headline) {
        return Gist.of(id, DAY, true, EventStatus.OCCURRED, kind, headline, null, List.of(), List.of(place));
    }
}
