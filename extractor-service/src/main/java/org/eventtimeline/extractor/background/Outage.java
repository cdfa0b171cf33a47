package org.eventtimeline.extractor.background;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the errors of a database or server that is away for now from those that would come again. */
public final class Outage {

    /** Request timeout, too early, too many requests. */
    private static final Set<Integer> BUSY = Set.of(408, 425, 429);

    private static final int SERVER_ERROR = 500;

    /** Classes of SQL states: connection lost, transaction rolled back, out of resources, shut down. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    private Outage() {}

    /** Whether an outage is at the bottom of an exception. */
    public static boolean caused(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && isPassing(sql.getSQLState()));
    }

    /** Whether the HTTP status of an answer tells of one. */
    public static boolean isTold(int status) {
        return status >= SERVER_ERROR || BUSY.contains(status);
    }

    /** A connection pool that has none left in time gives no state. */
    private static boolean isPassing(String state) {
        return state == null || PASSING.stream().anyMatch(state::startsWith);
    }
}
