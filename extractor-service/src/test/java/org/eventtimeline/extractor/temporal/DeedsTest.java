package org.eventtimeline.extractor.temporal;

import static org.eventtimeline.extractor.temporal.Tagged.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is held to account for, or what else follows on, has been. */
class DeedsTest {
    @Test
    void forWhichSomebodyIsTriedAreOver() {
        assertEquals(
                List.of("2025-10-07", "2024-12"), values("He will be tried on 7 October for a theft in December."));
        assertEquals(List.of("2024-12"), values("She is accused of breaking into a shop in December."));
        assertEquals(List.of("2024-11"), values("He denies stealing a van in November."));
        assertEquals(List.of("2025-11"), values("Police are preparing for riots in November."));
    }

    @Test
    void onWhichSomethingFollowsAreOver() {
        assertEquals(List.of("2024-10"), values("The vote comes after a failed coup in October."));
        assertEquals(List.of("2025-10"), values("He will retire after a final match in October."));
    }
}
