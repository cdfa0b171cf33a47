package org.eventtimeline.extractor.background;

import java.time.Duration;

/** Tells how long to wait for what fails again and again. */
public final class Backoff {
    /** Behind these any wait is longer than anybody wants it. */
    private static final int MOST_DOUBLINGS = 30;

    private Backoff() {}

    /** The first wait, doubled some times, and no longer than the longest. */
    public static Duration doubled(Duration first, int times, Duration longest) {
        Duration doubled = first.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
