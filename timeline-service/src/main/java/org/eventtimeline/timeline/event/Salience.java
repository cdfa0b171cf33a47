package org.eventtimeline.timeline.event;

/** How much an event matters, from 0 to 1. */
public final class Salience {
    /** From here on a timeline shows events unless it is asked for others. */
    public static final double SHOWN = 0.5;

    private Salience() {}
}
