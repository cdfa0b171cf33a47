package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Of what {@code it} tells where somebody has just founded or built something. */
class NewThingsTest {
    @Test
    void goesOnWithWhatAPersonHasFounded() {
        Found.assertEvents(
                "The baker Ann Lee left Acme in 2018 to start a bus company, Volta Lane. It went bankrupt in 2021.",
                "2018 | EXPLICIT | Ann Lee leaves Acme to start a bus company, Volta Lane",
                "2021 | EXPLICIT | Volta Lane goes bankrupt");
    }

    @Test
    void goesOnWithWhatAFirmHasOpenedWhereThatIsClosed() {
        Found.assertEvents(
                "The Moe Trust opened a museum in 1994. It was closed in 2011.",
                "1994 | EXPLICIT | Moe Trust opens a museum",
                "2011 | EXPLICIT | Museum closed");
    }

    @Test
    void goesOnWithAFirmThatActs() {
        Found.assertEvents(
                "Acme opened a mill in 1994. It bought Beta in 2011.",
                "1994 | EXPLICIT | Acme opens a mill",
                "2011 | EXPLICIT | Acme buys Beta");
    }
}
