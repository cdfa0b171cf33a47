package org.eventtimeline.timeline.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The SQL of one page.
 *
 * <p>Events that began before the first day asked for and reach it are few and found by their days; the others are read
 * along the index of the order. Each part stops at the limit, so no page costs more than its own length.
 */
final class PageSql {
    private final EventQuery query;
    private final List<Sql> parts = new ArrayList<>();

    PageSql(String timeline, EventQuery query) {
        this.query = query;
        Sql common = common(timeline);
        if (query.from() == null) {
            parts.add(common);
        } else {
            parts.add(new Sql()
                    .and(common)
                    .and("e.earliest < ?", query.from())
                    .and("daterange(e.earliest, e.latest, '[]') @> cast(? as date)", query.from()));
            parts.add(new Sql().and(common).and("e.earliest >= ?", query.from()));
        }
    }

    private Sql common(String timeline) {
        Sql sql = new Sql().and("e.timeline = (select key from timeline.timeline where name = ?)", timeline);
        if (query.to() != null) {
            sql.and("e.earliest <= ?", query.to());
        }
        if (query.words() != null) {
            sql.and("""
                    exists (select from timeline.mention m
                            where m.event = e.id and m.words @@ plainto_tsquery('timeline.words', ?))
                    """, query.words());
        }
        if (query.after() != null) {
            sql.and(
                    "(" + columns("") + ") " + query.order().after() + " ("
                            + String.join(", ", Collections.nCopies(Cursor.COLUMNS.size(), "?")) + ")",
                    query.after().values());
        }
        if (query.at() != null) {
            sql.and(
                    "(" + columns("") + ") " + query.order().after() + "= (select " + columns("")
                            + " from timeline.event e where e.id = ?)",
                    query.at());
        }
        return sql;
    }

    String text() {
        return "select * from ("
                + parts.stream().map(this::part).collect(Collectors.joining(" union all "))
                + ") e"
                + ordered();
    }

    private String part(Sql part) {
        return "(select " + EventRow.COLUMNS + " from " + EventRow.TABLES + " where " + part.text() + ordered() + ")";
    }

    private String ordered() {
        return " order by " + columns(" " + query.order().label()) + " limit " + (query.limit() + 1);
    }

    private static String columns(String suffix) {
        return Cursor.COLUMNS.stream().map(column -> "e." + column + suffix).collect(Collectors.joining(", "));
    }

    List<Object> parameters() {
        return parts.stream().flatMap(part -> part.parameters().stream()).toList();
    }
}
