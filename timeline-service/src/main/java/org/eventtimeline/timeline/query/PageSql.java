package org.eventtimeline.timeline.query;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds the SQL of one page from the parts in which its events can be.
 *
 * <p>Each part is read in order and stops at the limit, so that a page costs no more than its own length. Where it may
 * take long to count the events that are let through, the next in order are tried first: what many events have fills
 * the page at once, and need not be counted.
 *
 * @param place what an event must meet to stand on the page, nothing for the first page
 * @param order the order of the page
 * @param limit how many events it has
 */
record PageSql(Sql place, String order, int limit) {
    /** How many events are tried for each of a page. */
    private static final int TRIED = 20;

    /** A page of the timeline, and one event more where one follows. */
    static Sql of(String timeline, EventQuery query) {
        return new PageSql(
                        place(query), " order by " + columns(" " + query.order().label()), query.limit() + 1)
                .page(
                        new FilterSql(timeline, query.filter()),
                        new Days(query.filter()).stretches(query.after(), query.order()));
    }

    /** The events that came last, the newest first. */
    static Sql latest(String timeline, EventFilter filter, int limit) {
        return new PageSql(Sql.NONE, " order by e.created_at desc, e.id desc", limit)
                .page(new FilterSql(timeline, filter), new Days(filter).stretches());
    }

    private Sql page(FilterSql filter, List<Sql> stretches) {
        Sql parts = union(filter.parts(EventRow.COLUMNS, stretches), limit);
        Sql named = Sql.of(") e join timeline.timeline t on t.key = e.timeline" + end(limit));
        if (!filter.isSlow()) {
            return filter.tables(EventRow.COLUMNS)
                    .then("select e.*, t.name as timeline_name from (")
                    .then(parts)
                    .then(named);
        }
        String filled = "(select count(*) from tried) = " + limit;
        return Sql.of("with ")
                .then(filter.quickTables())
                .then("tried as materialized (")
                .then(tried(filter, stretches))
                .then("), ")
                .then(filter.slowTables(EventRow.COLUMNS, "not " + filled))
                .then("select e.*, t.name as timeline_name from (select * from tried where " + filled + " union all ")
                .then(parts)
                .then(named);
    }

    /** The next events in order, of them those that are let through. */
    private Sql tried(FilterSql filter, List<Sql> stretches) {
        int next = TRIED * limit;
        return Sql.of("select * from (select * from (")
                .then(union(filter.all(EventRow.COLUMNS, stretches), next))
                .then(") e" + end(next) + ") e where ")
                .then(filter.conditions())
                .then(end(limit));
    }

    private Sql union(List<Sql> parts, int most) {
        return parts.stream()
                .map(part -> Sql.of("(").then(part).then(place).then(end(most) + ")"))
                .reduce((one, other) -> one.then(" union all ").then(other))
                .orElseThrow();
    }

    private String end(int most) {
        return order + " limit " + most;
    }

    private static Sql place(EventQuery query) {
        String columns = " and (" + columns("") + ") " + query.order().after();
        if (query.after() != null) {
            String values = String.join(", ", Collections.nCopies(Cursor.COLUMNS.size(), "?"));
            return new Sql(columns + " (" + values + ")", query.after().values());
        }
        return query.at() == null
                ? Sql.NONE
                : Sql.of(columns + "= (select " + columns("") + " from timeline.event e where e.id = ?)", query.at());
    }

    private static String columns(String suffix) {
        return Cursor.COLUMNS.stream().map(column -> "e." + column + suffix).collect(Collectors.joining(", "));
    }
}
