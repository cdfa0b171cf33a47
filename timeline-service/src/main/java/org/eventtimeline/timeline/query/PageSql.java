package org.eventtimeline.timeline.query;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds the SQL of one page from the parts in which its events can be.
 *
 * <p>Each part is read in order and stops at the limit, so that a page costs no more than its own length.
 *
 * @param place what an event must meet to stand on the page, nothing for the first page
 * @param order the order of the page and how many events it has
 */
record PageSql(Sql place, String order) {

    /** A page of the timeline, and one event more where one follows. */
    static Sql of(String timeline, EventQuery query) {
        String order = " order by " + columns(" " + query.order().label()) + " limit " + (query.limit() + 1);
        return new PageSql(place(query), order)
                .page(
                        new FilterSql(timeline, query.filter()),
                        new Days(query.filter()).stretches(query.after(), query.order()));
    }

    /** The events that came last, the newest first. */
    static Sql latest(String timeline, EventFilter filter, int limit) {
        return new PageSql(Sql.NONE, " order by e.created_at desc, e.id desc limit " + limit)
                .page(new FilterSql(timeline, filter), new Days(filter).stretches());
    }

    private Sql page(FilterSql filter, List<Sql> stretches) {
        Sql parts = filter.parts(EventRow.COLUMNS, stretches).stream()
                .map(this::part)
                .reduce((one, other) -> one.then(" union all ").then(other))
                .orElseThrow();
        return filter.tables(EventRow.COLUMNS)
                .then("select e.*, t.name as timeline_name from (")
                .then(parts)
                .then(") e join timeline.timeline t on t.key = e.timeline" + order);
    }

    private Sql part(Sql part) {
        return Sql.of("(").then(part).then(place).then(order + ")");
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
