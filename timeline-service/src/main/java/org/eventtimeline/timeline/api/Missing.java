package org.eventtimeline.timeline.api;

import jakarta.ws.rs.NotFoundException;

/** Something asked for that does not exist, and says so. */
public final class Missing extends NotFoundException {
    private Missing(String message) {
        super(message);
    }

    static Missing timeline(String name) {
        return new Missing("There is no timeline " + name + ".");
    }

    static Missing event() {
        return new Missing("There is no event of that id.");
    }

    static Missing article() {
        return new Missing("The timeline has no article of that id.");
    }

    static Missing form(String name) {
        return new Missing("There is no form " + name + " of events.");
    }
}
