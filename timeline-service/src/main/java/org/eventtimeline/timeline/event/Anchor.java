package org.eventtimeline.timeline.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a date was found by, from the surest to the weakest. The database stores the position in this list. */
public enum Anchor {
    /** The text writes the date out: {@code 4 September 2025}. */
    EXPLICIT,
    /** The text names it by another date: {@code last Friday}. */
    RELATIVE,
    /** The text names none; it is that of the article. */
    DOCUMENT;

    /** The name in JSON, such as {@code explicit}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
