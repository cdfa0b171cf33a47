package org.eventtimeline.timeline.merge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an event happened, as its text has it. The database stores the position in this list. */
public enum EventStatus {
    /** It happened: {@code The bridge opened}. */
    OCCURRED,
    /** It is set for a time to come: {@code The bridge will open in May}. */
    PLANNED,
    /** It is only thought of: {@code The bridge could open in May}. */
    HYPOTHETICAL,
    /** It did not happen: {@code The bridge did not open}. */
    NEGATED,
    /** It happens again and again: {@code The bridge opens every Friday}. */
    RECURRING;

    /** The name in JSON, such as {@code occurred}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
