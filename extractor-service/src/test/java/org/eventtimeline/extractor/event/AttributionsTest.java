package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** Who says it, at the end of a sentence. */
class AttributionsTest {
    @Test
    void areOfSeveralPeople() {
        Found.assertEvents(
                "Gunmen attacked a convoy of buses near Oslo, killing 11 nurses, a guard and two pilots said on May 14.",
                "2024-05-14 | RELATIVE | Gunmen attack a convoy of buses near Oslo, killing 11 nurses");
    }

    @Test
    void leaveTheNewsToSuspects() {
        Found.assertEvents(
                "Suspected Andean gunmen attacked a convoy near Oslo, a nurse said on May 14.",
                "2024-05-14 | RELATIVE | Suspected Andean gunmen attack a convoy near Oslo");
    }

    @Test
    void leaveTheDateToWhatTheySay() {
        Found.assertEvents(
                "A ferry sank off Moe, a small island, on May 14, officials said.",
                "2024-05-14 | EXPLICIT | Ferry sinks off Moe");
        Found.assertEvents(
                "A ferry sank off Moe, a small island, and on May 14, officials left.",
                "2024-05-14 | EXPLICIT | Officials leave");
    }

    @Test
    void areNotThePartOfAList() {
        Found.assertEvents("The mayor, a nurse and two pilots said on May 14 that they had won.");
    }
}
