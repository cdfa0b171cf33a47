package org.eventtimeline.timeline.event;

/** What an earlier version stored is still being made fit for this one; until then nothing can be merged. */
public final class Upgrading extends RuntimeException {
    Upgrading() {
        super("The database is being upgraded; it can be read meanwhile.");
    }
}
