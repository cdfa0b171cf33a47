package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** In what state somebody or something is found or left. */
class FoundStatesTest {
    @Test
    void areToldWithTheFinding() {
        Found.assertEvents(
                "Otto Lang's car was found abandoned at Oslo airport in 2020.",
                "2020 | EXPLICIT | Otto Lang's car found abandoned at Oslo airport");
    }

    @Test
    void areNotNeededOfThings() {
        Found.assertEvents(
                "Two men drowned: Otto Lang and Tim Lee, whose body was found in 2020.",
                "2024-05-16 | DOCUMENT | Two men drown",
                "2020 | EXPLICIT | Tim Lee's body found");
    }

    @Test
    void areToldOfThoseWhomSomethingLeavesThere() {
        Found.assertEvents(
                "A riot in Oslo left two guards injured in 2019.",
                "2019 | EXPLICIT | Riot in Oslo leaves two guards injured");
    }
}
