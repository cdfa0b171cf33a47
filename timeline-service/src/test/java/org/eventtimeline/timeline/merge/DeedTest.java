package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is done, by whom and to what tells events apart, whatever the words. */
class DeedTest {
    private static final String DAY = "2025-09-04";

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
    void whatSomebodyAgreesToDoIsTheDeed() {
        Gist sale = agreement("a", "Veltec agrees to sell a mill to Torvik", "Torvik");

        assertEquals("[a] [b]", clusters(sale, agreement("b", "Veltec agrees to buy the ferries of Arden", "Arden")));
        assertEquals("[a, b]", clusters(sale, agreement("b", "Veltec agrees on a price with Torvik", "Torvik")));
    }

    private static Gist agreement(String id, String headline, String other) {
        return Gists.foremost(told(id, DAY, "agreement", "agreed", headline, "Veltec", other));
    }

    @Test
    void parliamentsDecideMoreThanOneThingADay() {
        Gist act = told("a", DAY, "decision", "approves", "Halden senate approves the Harbour Act", "Halden senate");
        Gist tax = told("b", DAY, "decision", "approves", "Senate approves a tax on bottled water", "Senate");

        assertEquals("[a] [b]", clusters(act, tax));
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
    void deedsOfTwoKindsAreNotTiedTogetherByWhatHasNone() {
        assertEquals(
                "[a, b] [c]",
                clusters(
                        told("a", DAY, "meeting", "talks", "Lind and Lang hold talks in Oslo", "Lind", "Lang"),
                        told("b", DAY, null, "round", "Lind and Lang hold a round of talks in Oslo", "Lind", "Lang"),
                        told("c", DAY, "agreement", "reach", "Lind and Lang reach a deal", "Lind", "Lang")));
    }

    @Test
    void anIrregularVerbKeepsItsParticle() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", DAY, null, "took", "Halden takes over the Arden mill", "Halden"),
                        told("b", DAY, null, "seized", "Halden seizes the sawmill", "Halden")));
    }

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
    void aTrialHasSeveralStepsADay() {
        Gist opening = told("a", DAY, "trial", "starts", "Ana Lind's trial starts", "Ana Lind");
        Gist plea = told("b", DAY, "trial", "pleads", "Ana Lind pleads not guilty", "Ana Lind");
        Gist sentence = told("c", DAY, "trial", "jailed", "Ana Lind jailed", "Ana Lind");
        Gist verdict = told("d", DAY, "trial", "convicts", "Jury convicts Ana Lind", "Ana Lind");

        assertEquals("[a] [b]", clusters(opening, plea));
        assertEquals("[c, d]", clusters(Gists.foremost(sentence), Gists.foremost(verdict)));
    }
}
