package org.eventtimeline.timeline.date;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How exactly a date is known, from coarse to fine. The database stores the position in this list. */
public enum Precision {
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    SEASON,
    QUARTER,
    MONTH,
    DAY,
    MINUTE;

    /** The name in JSON, such as {@code month}. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The coarser of the two. */
    static Precision coarser(Precision one, Precision other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
