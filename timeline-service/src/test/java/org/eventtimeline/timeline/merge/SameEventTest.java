package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SameEventTest {
    private static final String DAY = "2025-09-04";
    private static final String MONTH = "2025-09";

    @Test
    void amountsDifferInTheirFractions() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, null, "loss", "Net loss of $70.7 million"),
                        told("b", DAY, null, "loss", "Net loss of $7.7 million")));
    }

    @Test
    void anAttackAndTheDeathInItAreSidesOfOneEvent() {
        assertEquals(
                "[a, b, c]",
                clusters(
                        told("a", DAY, "attack", "shot", "Ana Lind shot in the back", "Ana Lind"),
                        told("b", DAY, "attack", "shot", "Ana Lind shot to death at her home", "Ana Lind"),
                        told("c", DAY, "death", "death", "Ana Lind shot to death at her home", "Ana Lind")));
    }

    @Test
    void whomTheHeadlineDoesNotNameMakesNoDifference() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "resignation", "quits", "Ana Lind quits the board", "Ana Lind", "Otto Lang"),
                        told("b", DAY, "resignation", "leaves", "Lind leaves the board", "Lind", "Halden")));
    }

    @Test
    void whatTheArticleIsAboutTellsWhomABareHeadlineIsOf() {
        assertEquals(
                "[a, b] [c]",
                clusters(
                        told("a", DAY, "death", "dies", "Rex Arlen dies at home", "Rex Arlen"),
                        told("b", DAY, "death", "found", "Rex Arlen: Musician found dead"),
                        told("c", DAY, "death", "dies", "Cass Holt dies at home", "Cass Holt")));
    }

    @Test
    void laterTellingsThatOnlyNameTheMonthJoinTheDay() {
        assertEquals(
                "[day, month] [other]",
                clusters(
                        told("day", DAY, "trial", "pleaded", "Ana Lind pleads guilty to fraud", "Ana Lind"),
                        told("month", MONTH, "trial", "pleaded", "Ana Lind pleads guilty", "Ana Lind"),
                        told("other", MONTH, "trial", "sues", "Ana Lind sues the bank", "Ana Lind")));
    }

    @Test
    void formsOfAWordAreOneWord() {
        assertEquals(
                "[a, b, c]",
                clusters(
                        told("a", DAY, null, "lands", "Halcyon lands on Ixion", "Halcyon", "Ixion"),
                        told("b", DAY, null, "landing", "Landing of Halcyon on Ixion", "Halcyon", "Ixion"),
                        told("c", DAY, null, "landed", "Halcyon, the probe, landed", "Halcyon")));
    }

    @Test
    void numbersOfOtherThingsAreNoDifference() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "accident", "sank", "Ferry Sole sinks off Halden with 640 people", "Sole"),
                        told("b", DAY, "accident", "sank", "Sole sinks in a gale, killing 500", "Sole")));
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "rise", "rose", "Sales rise 6.2 percent to nine million"),
                        told("b", DAY, "rise", "rose", "Sales rise to 77 million")));
    }

    @Test
    void marketsTellTheLikeOfManyADay() {
        assertEquals(
                "[a, b] [c]",
                clusters(
                        told("a", DAY, "fall", "fell", "Veltec shares fall sharply on the exchange", "Veltec"),
                        told("b", DAY, "fall", "dropped", "Shares of Veltec drop", "Veltec"),
                        told("c", DAY, "fall", "fell", "Shares fall sharply on the exchange")));
    }

    @Test
    void toSayThatItHappenedIsToTellIt() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "statement", "said", "Halden says that it has closed the Arden mill", "Halden"),
                        told("b", DAY, "closing", "closes", "Halden closes the Arden mill", "Halden")));
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "statement", "called", "Lind calls the raid on Arden mill cruel", "Lind"),
                        told("b", DAY, "attack", "raid", "Raid on Arden mill", "Arden")));
    }
}
