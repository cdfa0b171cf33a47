package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions whose headlines are not alike, told in sentences that have more in common. */
class EvidenceTest {
    private static final String DAY = "2025-09-04";

    @Test
    void whatTheSentencesHaveInCommonMakesUpForShortHeadlines() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", "attack", "explosion", "Explosion at a plant", "Halden")
                                .in(
                                        "1",
                                        List.of(),
                                        "An explosion at a plant in Halden killed six workers at noon.",
                                        false),
                        told("b", "attack", "blast", "Blast kills six at the plant", "Halden")
                                .in("2", List.of(), "The blast that killed six workers shook all of Halden.", false)));
    }

    @Test
    void aNameInTheSentenceIsEnoughWhereTheOtherListsIt() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", "opening", "opened", "New bridge opened to traffic")
                                .in(
                                        "1",
                                        List.of(),
                                        "The new bridge over the Arden was opened to traffic by Ana Lind.",
                                        false),
                        told("b", "opening", "opens", "Lind opens the bridge", "Ana Lind")
                                .in("2", List.of(), "Lind opens the bridge over the Arden.", false)));
    }

    @Test
    void whereNobodyIsKnownToBothSentencesProveNothing() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", null, "loss", "Loss of nine million")
                                .in("1", List.of(), "It had a net loss of nine million.", false),
                        told("b", null, "loss", "Net loss")
                                .in("2", List.of(), "The net loss was nine million more.", false)));
    }

    @Test
    void wordsThatMayMeanOneActNameOneEvent() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", null, "touched", "Halcyon, the probe, touches down at noon", "Halcyon"),
                        told("b", null, "landed", "Halcyon lands on the asteroid", "Halcyon")));
    }

    @Test
    void whatTheSamePeopleDoOtherwiseIsAnotherEvent() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", null, "invites", "Ana Lind invites all neighbours for dinner", "Ana Lind"),
                        told("b", null, "outwits", "Ana Lind outwits three bishops", "Ana Lind")));
    }

    @Test
    void aTellingThatNamesNobodyDoesNotTieOthersTogether() {
        assertEquals(
                2,
                Clustering.of(
                                List.of(
                                        told("a", "agreement", "agrees", "Halden agrees to sell its mill", "Halden"),
                                        told("b", "agreement", "agreement", "Agreement to sell the mill"),
                                        told("c", "agreement", "agrees", "Veltec agrees to sell a mill", "Veltec")),
                                Decisions.NONE)
                        .size());
    }

    @Test
    void legalFormsMakeNoNamesTheSame() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", "agreement", "agrees", "Halden Inc. agrees to a merger", "Halden Inc."),
                        told("b", "agreement", "agrees", "Veltec Inc. agrees to a merger", "Veltec Inc.")));
    }

    @Test
    void whatComesOfAnEventIsAnother() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", "attack", "attack", "Attack on the embassy in Halden", "Halden")
                                .in("1", List.of(), "The attack on the embassy in Halden killed six guards.", false),
                        told("b", "statement", "condemns", "Quindia condemns the attack in Halden", "Quindia", "Halden")
                                .in(
                                        "2",
                                        List.of(),
                                        "Quindia condemns the attack on the embassy that killed six guards in Halden.",
                                        false)));
    }

    @Test
    void oneWordAndTheSameKindAreTooLittleBesideOneName() {
        assertEquals(
                "[a] [b]",
                clusters(
                        told("a", "opening", null, "Halden inaugurates Kelmar bridge before noon", "Halden"),
                        told("b", "opening", null, "Halden unlocks Arden bridge after repairs", "Halden")));
    }

    @Test
    void wordsOfOneKindStandForEachOther() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", "acquisition", "bought", "Halden buys the brewer Veltec", "Halden", "Veltec"),
                        told("b", "acquisition", "acquired", "Halden acquires its rival Veltec", "Halden", "Veltec")));
    }

    @Test
    void ofOneKindAShortHeadlineMayTellOnlyPartOfALongOne() {
        assertEquals(
                "[a, b]",
                clusters(
                        told("a", "attack", null, "Missiles strike a fuel depot in the port of Halden, killing four"),
                        told("b", "attack", null, "Missiles hit a fuel depot in Halden")));
    }

    private static Gist told(String id, String kind, String trigger, String headline, String... names) {
        return Gists.told(id, DAY, kind, trigger, headline, names);
    }
}
