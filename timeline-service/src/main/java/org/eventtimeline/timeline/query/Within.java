package org.eventtimeline.timeline.query;

import java.util.Locale;

/** How an event lies to a stretch of time. */
public enum Within {
    /** They have a day in common. */
    OVERLAP,
    /** Every day that the event can mean is one of the stretch. */
    CONTAIN;

    /** The name in requests. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
