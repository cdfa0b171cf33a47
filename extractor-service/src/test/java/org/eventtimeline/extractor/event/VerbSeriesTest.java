package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Verbs behind commas that go on with what their subject did. */
class VerbSeriesTest {
    @Test
    void goOnOverAnAsideBeforeTheLast() {
        Found.assertEvents(
                "Acme opened a mill in 1961, bought Lang in 1964 and, after a strike in Oslo, moved to Bergen in 1968.",
                "1961 | EXPLICIT | Acme opens a mill",
                "1964 | EXPLICIT | Acme buys Lang",
                "1968 | EXPLICIT | Acme moves to Bergen");
    }
}
