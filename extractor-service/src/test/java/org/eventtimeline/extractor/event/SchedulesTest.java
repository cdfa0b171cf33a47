package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What is set for a date, which is of the event and not of its being set. */
class SchedulesTest {
    @Test
    void datesWhatIsOnADay() {
        Found.assertEvents("The debate in Oslo is on May 20.", "2024-05-20 | EXPLICIT | Debate in Oslo");
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
}
