package org.eventtimeline.extractor.event;

import org.junit.jupiter.api.Test;

/** People whom an article names by the given name only, as somebody's wife or brother. */
class RelativesOfPeopleTest {
    @Test
    void saysWhoseTheyAre() {
        Found.assertEvents(
                "Otto Lang ran for mayor in 2020. His wife, Edith, died in 2021.",
                "2020 | EXPLICIT | Otto Lang runs for mayor",
                "2021 | EXPLICIT | Otto Lang's wife Edith dies");
    }

    @Test
    void leavesFullNamesAlone() {
        Found.assertEvents(
                "Otto Lang ran for mayor in 2020. His sister, Edith Moe, died in 2021.",
                "2020 | EXPLICIT | Otto Lang runs for mayor",
                "2021 | EXPLICIT | Edith Moe dies");
    }
}
