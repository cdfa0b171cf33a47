package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.foremost;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a headline tells as the step before its event is another event. */
class StepsTest {
    @Test
    void whoIsJailedAfterBeingConvictedWasConvictedBefore() {
        assertEquals(
                "[convicted] [jailed]", withTheConviction("jailed", "Ana Lind jailed after being convicted of fraud"));
        assertEquals(
                "[convicted] [jailed]",
                withTheConviction("jailed", "Ana Lind jailed a day before Otto Lang is convicted"));
    }

    @Test
    void whoIsConvictedAfterATrialIsConvicted() {
        assertEquals(
                "[convicted, jailed]",
                withTheConviction("convicted", "Ana Lind convicted of fraud after a trial in Halden"));
    }

    private static String withTheConviction(String trigger, String headline) {
        return clusters(
                foremost(told(
                        "convicted", "2025-09-04", "trial", "convicted", "Ana Lind is convicted of fraud", "Ana Lind")),
                foremost(told("jailed", "2025-09-04", "trial", trigger, headline, "Ana Lind")));
    }
}
