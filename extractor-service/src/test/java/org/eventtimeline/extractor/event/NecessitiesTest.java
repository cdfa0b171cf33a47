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
    void areToldEachOfItsOwnYear() {
        Found.assertEvents(
                "Acme had to sell its hall in 2011 and to close its pool the year after.",
                "2011 | EXPLICIT | Acme has to sell its hall",
                "2012 | EXPLICIT | Acme to close its pool");
        Found.assertEvents(
                "Acme promised to sell its hall in 2011 and to close its pool in 2012.",
                "2011 | EXPLICIT | Acme promises to sell its hall");
    }

    @Test
    void areNotWhatNobodyNeeded() {
        Found.assertEvents("Ann Lee did not have to sell the mill in 2019.");
    }
}
