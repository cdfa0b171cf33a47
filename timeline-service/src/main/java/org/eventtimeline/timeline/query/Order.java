package org.eventtimeline.timeline.query;

import java.util.Locale;

/**
 * The order of events.
 *
 * <p>Ascending is by earliest day, coarser before finer, then by latest day, time of day, publication of the article
 * that told it first, place in that article, and id. Descending is exactly the reverse.
 */
public enum Order {
    ASC(">"),
    DESC("<");

    private final String after;

    Order(String after) {
        this.after = after;
    }

    /** The name in JSON and SQL. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The other order. */
    public Order reversed() {
        return this == ASC ? DESC : ASC;
    }

    /** The SQL operator that holds between a row and a later one. */
    String after() {
        return after;
    }
}
