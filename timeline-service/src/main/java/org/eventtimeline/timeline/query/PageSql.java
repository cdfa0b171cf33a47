package org.eventtimeline.timeline.query;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds the SQL of one page from the parts in which its events can be.
 *
 * <p>Each part is read in order and stops at the limit, so that a page costs no more than its own length.
 */
final class PageSql {
    private final EventQuery query;

    private PageSql(EventQuery query) {
        this.query = query;
    }

    static Sql of(String timeline, EventQuery query) {
        return new PageSql(query).page(new FilterSql(timeline, query.filter()));
    }

    private Sql page(FilterSql filter) {
        List<Sql> stretches = new Days(query.filter()).stretches(query.after(), query.order());
        Sql parts = filter.parts(EventRow.COLUMNS, stretches).stream()
                .map(this::part)
                .reduce((one, other) -> one.then(" union all ").then(other))
                .orElseThrow();
        return filter.tables(EventRow.COLUMNS)
                .then("select e.*, t.name as timeline_name from (")
                .then(parts)
                .then(") e join timeline.timeline t on t.key = e.timeline" + ordered());
    }

    private Sql part(Sql part) {
        return Sql.of("(").then(part).then(place()).then(ordered() + ")");
    }

    private Sql place() {
        String columns = " and (" + columns("") + ") " + query.order().after();
        if (query.after() != null) {
            String values = String.join(", ", Collections.nCopies(Cursor.COLUMNS.size(), "?"));
            return new Sql(columns + " (" + values + ")", query.after().values());
        }
        return query.at() == null
                ? Sql.NONE
                : Sql.of(columns + "= (select " + columns("") + " from timeline.event e where e.id = ?)", query.at());
    }

    private String ordered() {
        return " order by " + columns(" " + query.order().label()) + " limit " + (query.limit() + 1);
    }

    private static String columns(String suffix) {
        return Cursor.COLUMNS.stream().map(column -> "e." + column + suffix).collect(Collectors.joining(", "));
    }
}
