package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What befell how many, told in one breath. */
class TollsTest {
    @Test
    void shareTheirDay() {
        Found.assertEvents(
                "Three people were killed and 41 injured on May 14 when a tram hit a wall in Oslo.",
                "2024-05-14 | EXPLICIT | Three people killed",
                "2024-05-14 | EXPLICIT | 41 injured when a tram hit a wall in Oslo",
                "2024-05-14 | EXPLICIT | Tram hits a wall in Oslo");
        Found.assertEvents(
                "Two nurses died and five pilots were hurt in Oslo on May 14.",
                "2024-05-14 | EXPLICIT | Two nurses die",
                "2024-05-14 | EXPLICIT | Five pilots hurt in Oslo");
    }

    @Test
    void areToldByHowPeopleAre() {
        Found.assertEvents(
                "Nine people are dead and dozens missing after a ferry sank off Oslo on May 14.",
                "2024-05-14 | RELATIVE | Nine people are dead",
                "2024-05-14 | EXPLICIT | Ferry sinks off Oslo");
        Found.assertEvents(
                "Nine people are happy after a ferry sank off Oslo on May 14.",
                "2024-05-14 | EXPLICIT | Ferry sinks off Oslo");
    }

    @Test
    void shareNoYear() {
        Found.assertEvents(
                "Two nurses died and five pilots were hurt in Oslo in 2019.",
                "2019 | EXPLICIT | Five pilots hurt in Oslo");
    }
}
