package org.eventtimeline.timeline.event;

/** A decision names what is not there, or leaves nothing. */
public final class NotThere extends RuntimeException {
    private final String field;

    NotThere(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field of the request at fault. */
    public String field() {
        return field;
    }
}
