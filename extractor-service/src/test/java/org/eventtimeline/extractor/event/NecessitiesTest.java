package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What had to be done, and so was. */
class NecessitiesTest {
    @Test
    void areToldOfWhatWasDone() {
        Found.assertEvents(
                "Acme had to lay off 200 pilots in 2019.", "2019 | EXPLICIT | Acme has to lay off 200 pilots");
        Found.assertEvents(
                "In 2019 Ann Lee had to be rescued from a cliff near Oslo.",
                "2019 | EXPLICIT | Ann Lee has to be rescued from a cliff near Oslo");
    }

    @Test
    void areNotWhatNobodyNeeded() {
        Found.assertEvents("Ann Lee did not have to sell the mill in 2019.");
    }
}
