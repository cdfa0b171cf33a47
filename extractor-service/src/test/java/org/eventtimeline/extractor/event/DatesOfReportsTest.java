package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Which date an event gets that somebody reports or an obituary tells. */
class DatesOfReportsTest {
    @Test
    void areThoseOfWhatLedToTheNews() {
        Found.assertEvents(
                "Nine nurses were killed after a tram hit a wall in Oslo on May 13, police said on May 14.",
                "2024-05-13 | RELATIVE | Nine nurses killed after a tram hit a wall in Oslo",
                "2024-05-13 | EXPLICIT | Tram hits a wall in Oslo");
    }

    @Test
    void areGivenToNewsThatTellsHowLongItTook() {
        Found.assertEvents(
                "Otters have returned to Oslo for the first time in more than 60 years, a nurse said on May 14.",
                "2024-05-14 | RELATIVE | Otters return to Oslo for the first time");
    }

    @Test
    void datesWhatIsReportedToHaveHappened() {
        Found.assertEvents(
                "Halden said on Monday that it has cancelled the order, two days after Veltec raised its prices.",
                "2024-05-13 | EXPLICIT | Halden cancels the order",
                "2024-05-11 | RELATIVE | Veltec raises its prices");
    }

    @Test
    void datesWhatIsReportedWhateverDateItsSubjectBrings() {
        Found.assertEvents(
                "A vaccine against Keld fever, a disease that killed 400 people in 2023, protected most volunteers, its"
                        + " maker said on Tuesday.",
                "2023 | EXPLICIT | Disease kills 400 people",
                "2024-05-14 | RELATIVE | Vaccine against Keld fever protects most volunteers");
    }

    @Test
    void tellsWhatTheFirstSentenceReportsWhateverItIs() {
        Found.assertEvents(
                "Acme has raised its stake in Halden to 8 percent, officials said on Monday.",
                "2024-05-13 | RELATIVE | Acme raises its stake in Halden to 8 percent");
        Found.assertEvents(
                "Acme has called off its merger, officials said on Monday.",
                "2024-05-13 | RELATIVE | Acme calls off its merger");
    }

    @Test
    void tellsWhomAnObituaryIsOf() {
        Found.assertEvents(
                "Ann Lee, who has died aged 84, was a painter.", "2024-05-16 | DOCUMENT | Ann Lee dies aged 84");
        Found.assertEvents(
                "Ann Lee, painter, born April 2 1940; died May 3 2024",
                "1940-04-02 | EXPLICIT | Ann Lee born",
                "2024-05-03 | EXPLICIT | Ann Lee dies");
        Found.assertEvents("Ann Lee, who has sung in Oslo, was a painter.");
    }
}
