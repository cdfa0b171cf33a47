package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What follows an object that a name explains, and what a verb says. */
class NamedObjectsTest {
    @Test
    void goesOnBehindTheName() {
        Found.assertEvents(
                "Police charged the minister, Ann Lee, with bribery on May 3.",
                "2024-05-03 | EXPLICIT | Police charge Ann Lee with bribery");
        Found.assertEvents(
                "Acme sued its former partner, Orbita, over a patent in 2020.",
                "2020 | EXPLICIT | Acme sues Orbita over a patent");
    }

    @Test
    void tellsTheContentWhateverTheVerb() {
        Found.assertEvents(
                "Orbita signalled on May 3 that it would close two mills.",
                "2024-05-03 | EXPLICIT | Orbita signals that it will close two mills");
    }
}
