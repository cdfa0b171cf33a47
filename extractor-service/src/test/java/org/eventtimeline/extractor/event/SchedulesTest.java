package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What is set for a date, which is of the event and not of its being set. */
class SchedulesTest {
    @Test
    void datesWhatIsExpectedThen() {
        Found.assertEvents("A hearing in Oslo is expected in June.", "2024-06 | EXPLICIT | Hearing in Oslo");
    }

    @Test
    void tellsAPresentOfADateAheadAsPlanned() {
        Found.assertEvents(
                "Otto Lang faces prison when he is sentenced in Oslo on June 5.",
                "2024-06-05 | EXPLICIT | Otto Lang to be sentenced in Oslo");
    }

    @Test
    void leavesTheOldDateOutOfWhatWasPutOff() {
        Found.assertEvents("The launch, originally planned for 2020, was delayed four times.");
    }

    @Test
    void datesWhatIsOnADay() {
        Found.assertEvents("The debate in Oslo is on May 20.", "2024-05-20 | EXPLICIT | Debate in Oslo");
    }

    @Test
    void tellsThatAnEventIsPlanned() {
        Found.assertEvents("A joint session is planned for May 20.", "2024-05-20 | EXPLICIT | Joint session planned");
    }

    @Test
    void datesWhatALabelAnnounces() {
        Found.assertEvents("Otto Lang's trial in Oslo: May 20.", "2024-05-20 | EXPLICIT | Otto Lang's trial in Oslo");
    }

    @Test
    void datesWhoIsExpectedWhere() {
        Found.assertEvents(
                "Otto Lang is expected in Oslo on May 20.", "2024-05-20 | EXPLICIT | Otto Lang expected in Oslo");
    }

    @Test
    void datesThatForWhichADayIsSet() {
        Found.assertEvents(
                "A judge in Oslo on Monday set May 20 for the trial of Otto Lang.",
                "2024-05-20 | EXPLICIT | Trial of Otto Lang");
    }

    @Test
    void tellsWhatIsToHappenOnce() {
        Found.assertEvents(
                "A plant of Acme is to reopen on June 3.", "2024-06-03 | EXPLICIT | Plant of Acme to reopen");
        Found.assertInBackground("A plant of Acme is to reopen on June 3.");
    }

    @Test
    void datesWhatHappenedOnAnOccasionThatOpensAClause() {
        Found.assertEvents(
                "The mill in Oslo stood empty, and in the gales of January 2005 Acme lost its roof.",
                "2005-01 | EXPLICIT | Acme loses its roof");
        Found.assertEvents(
                "In a referendum held on 21 September 1969, voters in Oslo rejected the plan.",
                "1969-09-21 | EXPLICIT | Voters in Oslo reject the plan");
    }

    @Test
    void tellsTheNewDateOfWhatWasPutOff() {
        Found.assertEvents(
                "A concert by Ann Lee planned for May 20 was moved to June 3.",
                "2024-06-03 | EXPLICIT | Concert by Ann Lee",
                "2024-05-16 | DOCUMENT | Concert by Ann Lee moved");
        Found.assertEvents(
                "The trial of Otto Lang, which was to begin on May 20, was put off.",
                "2024-05-16 | DOCUMENT | Trial of Otto Lang put off");
    }

    @Test
    void tellsNothingOfADeedThatWasCalledOff() {
        Found.assertEvents(
                "A strike at Acme due to start on May 20 was averted.",
                "2024-05-16 | DOCUMENT | Strike at Acme averted");
    }

    @Test
    void datesNoPlanByWhatItWasToBring() {
        Found.assertEvents("Acme had planned to open a mill in Oslo in 2021.");
        Found.assertEvents(
                "In 2021 Acme planned to open a mill in Oslo.", "2021 | EXPLICIT | Acme plans to open a mill in Oslo");
    }
}
