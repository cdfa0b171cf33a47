package org.eventtimeline.extractor.event;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eventtimeline.extractor.event.mention.Anchor;
import org.junit.jupiter.api.Test;

/** Which date an event gets from what was told before it: details of the news, and entries of a chronicle. */
class DatesFromSentencesBeforeTest {
    @Test
    void datesTheDetailsOfTheNewsByTheDayOfTheNews() {
        Found.assertInBackground(
                "Rovers beat Dunmore on May 12. Otto Lang scored.", "2024-05-12 | RELATIVE | Otto Lang scores");
    }

    @Test
    void showsDetailsThatAreNewsThemselves() {
        Found.assertEvents(
                "A ferry sank off Bergen on Monday. Nine passengers died. The boat was old.",
                "2024-05-13 | EXPLICIT | Ferry sinks off Bergen",
                "2024-05-13 | RELATIVE | Nine passengers die");
        assertFalse(Found.events("A ferry sank off Bergen on Monday. The 2003 bombing killed nine.").stream()
                .anyMatch(event -> event.anchor() == Anchor.RELATIVE && Found.isShown(event)));
    }

    @Test
    void hidesDetailsBehindAStoryOfOldTimes() {
        Found.assertEvents(
                "Papers released in Oslo on Monday tell of a leak. Engineers in Oslo warned of the leak on 7 June 2006. The council"
                        + " rejected the report.",
                "2024-05-13 | EXPLICIT | Papers released in Oslo",
                "2006-06-07 | EXPLICIT | Engineers in Oslo warn of the leak");
    }

    @Test
    void datesWhatASentenceGoesOnToTellByTheSentenceBefore() {
        Found.assertInBackground(
                "Teams reached Bergen on Tuesday. The river rose on Sunday. It swept away Otto Lang.",
                "2024-05-12 | RELATIVE | River sweeps away Otto Lang");
    }

    @Test
    void datesTheTollByTheDayToldBefore() {
        Found.assertEvents(
                "On 2 December 1961 the Aurora ran aground off Bergen; 14 passengers were taken to Oslo. Nine sailors"
                        + " from Bergen died.",
                "1961-12-02 | EXPLICIT | Aurora runs aground off Bergen",
                "1961-12-02 | RELATIVE | 14 passengers taken to Oslo",
                "1961-12-02 | RELATIVE | Nine sailors from Bergen die");
        Found.assertEvents(
                "On 2 December 1961 Ann Lee won the Bergen Cup. Three books about her were printed in Oslo. Two"
                        + " brothers survived her.",
                "1961-12-02 | EXPLICIT | Ann Lee wins the Bergen Cup");
    }

    @Test
    void readsTerseChronicles() {
        Found.assertEvents(
                "1932: Workers march for weeks.\n1958: Production ends.\n2020: The museum closes for fourteen months.",
                "1932 | EXPLICIT | Workers march for weeks",
                "1958 | EXPLICIT | Production ends",
                "2020 | EXPLICIT | Museum closes for fourteen months");
    }

    @Test
    void readsAllThatAnEntryOfAChronicleTells() {
        Found.assertEvents(
                "18 March 2014: Halden surrounds the town; the Red Cross withdraws. Lena Berg takes command.\n"
                        + "2 April 2014: Omar Sall leaves.",
                "2014-03-18 | EXPLICIT | Halden surrounds the town",
                "2014-03-18 | EXPLICIT | Red Cross withdraws",
                "2014-03-18 | EXPLICIT | Lena Berg takes command",
                "2014-04-02 | EXPLICIT | Omar Sall leaves");
    }
}
