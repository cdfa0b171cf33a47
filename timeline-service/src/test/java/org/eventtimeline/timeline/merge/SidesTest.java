package org.eventtimeline.timeline.merge;

import static org.eventtimeline.timeline.merge.Gists.clusters;
import static org.eventtimeline.timeline.merge.Gists.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** One event may be told as two kinds. */
class SidesTest {
    private static final String DAY = "2025-09-04";

    @Test
    void whoIsSignedJoins() {
        assertEquals(
                "[joined, signed]", withTheSigning("joining", "joined", "Otto Lang joins Torvik on a free transfer"));
    }

    @Test
    void whoIsSignedIsNotHonouredWithIt() {
        assertEquals(
                "[joined] [signed]",
                withTheSigning("award", "given", "Otto Lang given a silver medal at a gala in Torvik"));
    }

    @Test
    void whatBlowsUpMayBeTakenForAnAttack() {
        Gist blast = told("blast", DAY, "attack", "blast", "Blast at the Halden mill", "Halden");

        assertEquals(
                "[blast, explosion]",
                clusters(
                        blast,
                        told("explosion", DAY, "accident", "explosion", "Explosion at the Halden mill", "Halden")));
    }

    private static String withTheSigning(String kind, String trigger, String headline) {
        return clusters(
                told(
                        "signed",
                        DAY,
                        "agreement",
                        "signed",
                        "Torvik sign Otto Lang on a free transfer",
                        "Torvik",
                        "Otto Lang"),
                told("joined", DAY, kind, trigger, headline, "Torvik", "Otto Lang"));
    }
}
