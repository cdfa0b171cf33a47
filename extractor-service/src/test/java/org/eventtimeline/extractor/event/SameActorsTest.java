package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** What {@code it} means where its clause hangs on one of which the same acts. */
class SameActorsTest {
    @Test
    void takesWhoFailedBefore() {
        Found.assertEvents(
                "A judge ruled that the Lake Service had failed to ask before it approved the plan in 2020.",
                "2020 | EXPLICIT | Lake Service approves the plan");
    }

    @Test
    void takesWhoseLargestItIs() {
        Found.assertEvents(
                "The deal is Orbita's largest since it bought Acme in 2017.", "2017 | EXPLICIT | Orbita buys Acme");
    }

    @Test
    void goesOnInAContactClause() {
        Found.assertEvents(
                "The Grain Board welcomed the accord and said it would lift a ban it imposed on Acme in 2017.",
                "2017 | EXPLICIT | Grain Board imposes a ban on Acme");
    }
}
