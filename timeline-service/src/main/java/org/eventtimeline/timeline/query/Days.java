package org.eventtimeline.timeline.query;

import java.time.LocalDate;
import java.util.List;

/** The days to which a filter limits its events, as conditions on an event {@code e}. */
final class Days {
    private final LocalDate from;
    private final LocalDate to;
    private final boolean contain;

    Days(EventFilter filter) {
        from = filter.from();
        to = filter.to();
        contain = filter.within() == Within.CONTAIN;
    }

    /** What an event must meet. */
    Sql condition() {
        return Sql.all(day((contain ? "e.earliest" : "e.latest") + " >= ?", from), until());
    }

    private Sql until() {
        return day((contain ? "e.latest" : "e.earliest") + " <= ?", to);
    }

    /**
     * The stretches of time to read. Events that began before the first day asked for and reach it are few and found by
     * their days; the others are found along the index of the order.
     */
    List<Sql> stretches() {
        return isParted() ? List.of(reaching(), fromOn()) : List.of(fromOn());
    }

    /** The stretches in which events can follow a place in the order. */
    List<Sql> stretches(Cursor place, Order order) {
        if (!isParted() || place == null) {
            return stretches();
        }
        boolean isBefore = place.earliest().isBefore(from);
        return isBefore == (order == Order.ASC) ? stretches() : List.of(isBefore ? reaching() : fromOn());
    }

    private boolean isParted() {
        return from != null && !contain;
    }

    private Sql fromOn() {
        return Sql.all(day("e.earliest >= ?", from), until(), contain ? day("e.earliest <= ?", to) : Sql.NONE);
    }

    private Sql reaching() {
        return Sql.all(
                Sql.of("e.earliest < ? and daterange(e.earliest, e.latest, '[]') @> cast(? as date)", from, from),
                until());
    }

    private static Sql day(String condition, LocalDate day) {
        return day == null ? Sql.NONE : Sql.of(condition, day);
    }
}
