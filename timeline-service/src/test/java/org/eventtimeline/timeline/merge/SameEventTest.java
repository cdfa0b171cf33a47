package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SameEventTest {
    private static final String DAY = "2025-09-04";
    private static final String MONTH = "2025-09";

    @Test
    void oneKindOfDeedOfTheSamePeopleIsOneEventWhateverTheVerb() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "release", "unveils", "Acme unveils the Luma phone at a fair in Oslo", "Acme"),
                        told("b", DAY, "release", "introduces", "Acme introduces its phone", "Acme")));
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "agreement", "agrees", "Halden agrees to buy Veltec", "Halden", "Veltec"),
                        told("b", DAY, "agreement", "agreement", "Halden's agreement", "Halden")));
    }

    @Test
    void whatIsDoneToAnotherThingIsAnotherDeed() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "attack", "strikes", "Missile strikes a fuel depot in Halden", "Halden"),
                        told("b", DAY, "attack", "hit", "Railway station hit by a missile in Halden", "Halden")));
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "opening", "opens", "Halden opens a school in Oslo", "Halden"),
                        told("b", DAY, "opening", "opens", "Halden opens a railway in Oslo", "Halden")));
    }

    @Test
    void whoDoesItMayBeToldInOtherWords() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "attack", "attack", "Rebels attack the town of Boma", "Boma"),
                        told("b", DAY, "attack", "raided", "Gunmen raided Boma at dawn", "Boma")));
    }

    @Test
    void aDeedOfOthersIsAnotherDeed() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "appointment", "names", "Halden names Ana Lind", "Halden", "Ana Lind"),
                        told("b", DAY, "appointment", "names", "Veltec names Otto Lang", "Veltec", "Otto Lang")));
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", DAY, "disaster", "quake", "Quake destroys half of Maruda", "Maruda"),
                        told("b", DAY, "disaster", "quake", "Second earthquake shakes Maruda", "Maruda")));
    }

    @Test
    void whatOthersDoByNameIsAnotherDeed() {
        assertEquals(
                "[a] [b] [c]",
                clusters(
                        told("a", DAY, null, "condemns", "Iran condemns the bombing in Kenya", "Iran", "Kenya"),
                        told("b", DAY, null, "condemns", "Cypriot minister condemns the bombing in Kenya", "Kenya"),
                        told(
                                "c",
                                DAY,
                                null,
                                "condemns",
                                "Security Council condemns the bombing in Kenya",
                                "Security Council",
                                "Kenya")));
    }

    @Test
    void aParticleOfTheVerbIsNothingThatItIsDoneTo() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, "attack", "gunned", "Ana Lind gunned down with a shot in Oslo", "Ana Lind"),
                        told("b", DAY, "attack", "guns", "Sniper guns down Ana Lind at home", "Ana Lind")));
    }

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
    void deedsOfTwoKindsAreNotTiedTogetherByWhatHasNone() {
        assertEquals(
                "[a, b] [c]",
                clusters(
                        told("a", DAY, "meeting", "talks", "Lind and Lang hold talks in Oslo", "Lind", "Lang"),
                        told("b", DAY, null, "round", "Lind and Lang hold a round of talks in Oslo", "Lind", "Lang"),
                        told("c", DAY, "agreement", "reach", "Lind and Lang reach a deal", "Lind", "Lang")));
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

    @Test
    void anIrregularVerbKeepsItsParticle() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, null, "took", "Halden takes over the Arden mill", "Halden"),
                        told("b", DAY, null, "seized", "Halden seizes the sawmill", "Halden")));
    }
}
