package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What led to an event is told with it. */
class CausesTest {
    @Test
    void tellsWhatKilledSomebody() {
        Found.assertEvents(
                "A man was killed on May 3 when a tree fell on his van near Oslo.",
                "2024-05-03 | EXPLICIT | Man killed when a tree fell on his van near Oslo",
                "2024-05-03 | EXPLICIT | Tree falls on the man's van near Oslo");
    }

    @Test
    void tellsAfterWhatSomebodyDied() {
        Found.assertEvents(
                "Two climbers died on May 3 after falling 300 metres on Mount Orb.",
                "2024-05-03 | EXPLICIT | Two climbers die after falling 300 metres on Mount Orb");
    }

    @Test
    void leavesWhatHasADateOfItsOwnToThat() {
        Found.assertEvents(
                "Ann Lee resigned on May 3 after Acme closed the Oslo mill in 2023.",
                "2024-05-03 | EXPLICIT | Ann Lee resigns",
                "2023 | EXPLICIT | Acme closes the Oslo mill");
    }

    @Test
    void saysNothingOfStates() {
        Found.assertEvents(
                "Ann Lee was ill in 2023 when Acme closed a mill. Otto Lang died in 2020.",
                "2023 | EXPLICIT | Acme closes a mill",
                "2020 | EXPLICIT | Otto Lang dies");
    }

    @Test
    void tellsInWhatStateSomebodyIsLeft() {
        Found.assertEvents(
                "A whale died on May 3 after becoming separated from its pod off Oslo.",
                "2024-05-03 | EXPLICIT | Whale dies after becoming separated from its pod off Oslo");
    }

    @Test
    void leavesWhatStandsBehindAndAgainToAnotherTime() {
        Found.assertEvents(
                "Work stopped in Oslo in 2010 when Acme went bankrupt, and again in 2013 after a flood killed Ann Lee.",
                "2010 | EXPLICIT | Work stops in Oslo when Acme went bankrupt",
                "2010 | EXPLICIT | Acme goes bankrupt");
    }

    @Test
    void tellsNothingThatEndsBeforeItsInfinitive() {
        Found.assertEvents(
                "The appeal by the Oslo Harbour Agency was withdrawn in part on May 3 after the city agreed to lower the north bank.",
                "2024-05-03 | EXPLICIT | Appeal by the Oslo Harbour Agency withdrawn in part");
    }
}
