package org.eventtimeline.timeline.query;

/** Builds the SQL that counts events by the year, month or day in which they lie. */
final class HistogramSql {
    private static final String COLUMNS = "e.earliest, e.latest";

    private HistogramSql() {}

    /** Selects rows of {@code bucket}, a first day, null for the events that no bucket holds, and {@code count}. */
    static Sql of(String timeline, EventFilter filter, Histogram.Step by, int limit) {
        FilterSql events = new FilterSql(timeline, filter);
        String first = truncated(by, "e.earliest");
        return events.tables(COLUMNS)
                .then("select case when " + first + " = " + truncated(by, "e.latest") + " then " + first
                        + " end as bucket, count(*) as count from (")
                .then(events.parts(COLUMNS, new Days(filter).stretches()).stream()
                        .reduce((one, other) -> one.then(" union all ").then(other))
                        .orElseThrow())
                .then(") e group by bucket order by bucket nulls first limit " + limit);
    }

    private static String truncated(Histogram.Step by, String day) {
        return "cast(date_trunc('" + by.label() + "', cast(" + day + " as timestamp)) as date)";
    }
}
