package org.eventtimeline.timeline.api;

import jakarta.ws.rs.NotFoundException;

/** A timeline that does not exist. */
final class UnknownTimeline {
    private UnknownTimeline() {}

    static NotFoundException named(String name) {
        return new NotFoundException("There is no timeline " + name + ".");
    }
}
