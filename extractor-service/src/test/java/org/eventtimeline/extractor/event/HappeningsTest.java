package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What happens though its verb rather tells how things are. */
class HappeningsTest {
    @Test
    void areMatchesAhead() {
        Found.assertEvents(
                "Rovers will face Dunmore in the final on June 3.",
                "2024-06-03 | EXPLICIT | Rovers to face Dunmore in the final");
        Found.assertEvents("Rovers will face problems in 2025.");
    }

    @Test
    void areWhatSomebodyIsToDo() {
        Found.assertEvents(
                "Acme is to close its mill in Bergen with the loss of nine jobs.",
                "2024-05-16 | DOCUMENT | Acme is to close its mill in Bergen with the loss of nine jobs");
    }

    @Test
    void areShowsAtWhichSomebodyStandsForOthers() {
        Found.assertEvents(
                "Ann Lee represented Norway at the Bergen Biennale in 2019.",
                "2019 | EXPLICIT | Ann Lee represents Norway at the Bergen Biennale");
        Found.assertEvents("The prize represented a tenth of the budget in 2019.");
    }

    @Test
    void areFirstNights() {
        Found.assertEvents(
                "Ann Lee's play The Lamp had its premiere in 1978.",
                "1978 | EXPLICIT | Ann Lee's play The Lamp has its premiere");
        Found.assertEvents("The mill had its seat in Oslo in 1978.");
    }
}
