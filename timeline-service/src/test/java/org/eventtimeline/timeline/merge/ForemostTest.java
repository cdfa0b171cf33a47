package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.foremost;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What two articles tell foremost of a day is often one event, however differently they tell it. */
class ForemostTest {
    private static final String DAY = "2025-09-04";

    @Test
    void fewerWordsNeedBeTheSame() {
        assertTogether(
                told("a", DAY, null, "took", "Ana Lind takes the Golden Oar in Halden", "Ana Lind"),
                told("b", DAY, null, "rewarded", "Ana Lind rewarded in Halden", "Ana Lind"));
    }

    @Test
    void theKindsMayDiffer() {
        assertTogether(
                told("a", DAY, "departure", "left", "Night train leaves the rails near Halden", "Halden"),
                told("b", DAY, "accident", "derailed", "Express derails at dawn near Halden", "Halden"));
    }

    @Test
    void butOfTwoKindsANameAloneDoesNotMakeThemAlike() {
        assertApart(
                told("a", DAY, "agreement", "agreed", "Halden Trust agrees to merge", "Halden Trust"),
                told("b", DAY, "protest", "strike", "Strike stops Halden Trust for a day", "Halden Trust"));
    }

    @Test
    void norDoesItMakeOneOfADeedAndAPrice() {
        assertApart(
                told("a", DAY, null, "cut", "Halden Trust cuts its forecast", "Halden Trust"),
                told("b", DAY, "fall", "fell", "Halden Trust loses a tenth", "Halden Trust"));
    }

    @Test
    void howManyDiedMayHaveBecomeKnownSince() {
        assertTogether(
                told("a", DAY, "accident", "sinks", "Ferry Sole sinks off Halden, killing 31 people", "Sole"),
                told("b", DAY, "death", "died", "At least 38 people dead in sinking of ferry Sole", "Sole"));
        assertApart(
                told("a", DAY, "release", "sold", "Ferry Sole sold off Halden with 31 people", "Sole"),
                told("b", DAY, "release", "sold", "At least 38 people sold off Halden with ferry Sole", "Sole"));
    }

    @Test
    void itMayBeDoneToWhatTheyNameDifferently() {
        assertTogether(
                told("a", DAY, "release", "unveiled", "Veltec unveils its telephone", "Veltec"),
                told("b", DAY, "release", "unveiled", "Veltec unveils a gadget", "Veltec"));
    }

    @Test
    void whoDoesItMayBeNamedDifferently() {
        assertTogether(
                told("a", DAY, "approval", "approved", "Inspectors approve the Veltec serum", "Veltec"),
                told("b", DAY, "approval", "approved", "Norrland approves the serum of Veltec", "Norrland", "Veltec"));
    }

    @Test
    void whatEachSaysIsAnother() {
        assertApart(
                told(
                        "a",
                        DAY,
                        "statement",
                        "condemned",
                        "Norrland condemns the attack in Halden",
                        "Norrland",
                        "Halden"),
                told("b", DAY, "statement", "condemned", "Quindia condemns the attack in Halden", "Quindia", "Halden"));
    }

    @Test
    void whatIsSaidOfAnEventIsAnother() {
        assertApart(
                told("a", DAY, "attack", "attacked", "Raiders attack the mill in Halden", "Halden"),
                told("b", DAY, "statement", "called", "Ana Lind calls the attack cowardly in Halden", "Halden"));
    }

    @Test
    void muchMayBeForemostOfAYear() {
        assertApart(
                told("a", "1968", null, "worked", "Ana Lind works for a circus", "Ana Lind"),
                told("b", "1968", null, "lived", "Ana Lind lives in Halden", "Ana Lind"));
    }

    @Test
    void whatTellsOfTheSameSeveralInAYearIsOne() {
        assertTogether(
                told("a", "1968", "award", "won", "Ana Lind wins the Golden Oar", "Ana Lind", "Golden Oar"),
                told("b", "1968", null, "honoured", "Golden Oar jury honours Ana Lind", "Ana Lind", "Golden Oar"));
        assertApart(
                told("a", "1968", "marriage", "married", "Ana Lind marries Otto Lang", "Ana Lind", "Otto Lang"),
                told("b", "1968", "move", "moved", "Ana Lind moves with Otto Lang", "Ana Lind", "Otto Lang"));
    }

    @Test
    void eachMayNameOneMoreWhereBothTellOfTheSameSeveral() {
        Gist authority = told(
                "a",
                DAY,
                "decision",
                "blocked",
                "Quindia blocks Veltec takeover of Arden",
                "Quindia",
                "Veltec",
                "Arden");

        assertTogether(
                authority,
                told("b", DAY, "decision", "stopped", "Lind stops Veltec and Arden", "Ana Lind", "Veltec", "Arden"));
        assertApart(authority, told("b", DAY, "decision", "stopped", "Lind stops Veltec", "Ana Lind", "Veltec"));
    }

    @Test
    void whereEachNamesOthersItIsOfOthers() {
        assertApart(
                told("a", DAY, "fall", "fell", "Shares of Veltec fall in Halden", "Veltec", "Halden"),
                told("b", DAY, "fall", "dropped", "Shares of Norrland drop in Halden", "Norrland", "Halden"));
    }

    private static void assertTogether(Gist one, Gist other) {
        assertEquals(1, events(foremost(one), foremost(other)));
        assertEquals(2, events(one, foremost(other)));
    }

    private static void assertApart(Gist one, Gist other) {
        assertEquals(2, events(foremost(one), foremost(other)));
    }

    private static int events(Gist one, Gist other) {
        return Clustering.of(List.of(one, other), Decisions.NONE).size();
    }
}
