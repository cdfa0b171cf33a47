package org.eventtimeline.timeline.query;

import org.eventtimeline.timeline.event.Salience;

/**
 * Builds the SQL that counts events by the year, month or day in which they lie.
 *
 * <p>What asks for days and status only is answered by the counts that the database keeps with every change.
 */
final class HistogramSql {
    private static final String COLUMNS = "e.earliest, e.latest";

    private HistogramSql() {}

    /** Selects rows of {@code bucket}, a first day, null for the events that no bucket holds, and {@code count}. */
    static Sql of(String timeline, EventFilter filter, Histogram.Step by, int limit) {
        String first = truncated(by, "e.earliest");
        String bucket =
                "select case when " + first + " = " + truncated(by, "e.latest") + " then " + first + " end as bucket, ";
        Sql counted = isKept(filter) ? kept(timeline, filter, bucket) : counted(timeline, filter, bucket);
        return counted.then(" order by bucket nulls first limit " + limit);
    }

    private static Sql counted(String timeline, EventFilter filter, String bucket) {
        FilterSql events = new FilterSql(timeline, filter);
        return events.tables(COLUMNS)
                .then(bucket + "count(*) as count from (")
                .then(events.parts(COLUMNS, new Days(filter).stretches()).stream()
                        .reduce((one, other) -> one.then(" union all ").then(other))
                        .orElseThrow())
                .then(") e group by bucket");
    }

    private static boolean isKept(EventFilter filter) {
        return filter.isOfDaysAndStatus() && (filter.minSalience() == Salience.SHOWN || filter.minSalience() == 0);
    }

    private static Sql kept(String timeline, EventFilter filter, String bucket) {
        Sql salient = filter.minSalience() == 0 ? Sql.NONE : Sql.of("e.salient");
        Sql status = filter.statuses().isEmpty() ? Sql.NONE : Sql.isOneOf("e.status", filter.statuses());
        return Sql.of(bucket + "sum(e.events) as count from timeline.event_count e where ")
                .then(Sql.all(
                        Sql.of("e.timeline = ").then(Sql.key(timeline)), salient, status, new Days(filter).condition()))
                .then(" group by bucket having sum(e.events) > 0");
    }

    private static String truncated(Histogram.Step by, String day) {
        return "cast(date_trunc('" + by.label() + "', cast(" + day + " as timestamp)) as date)";
    }
}
