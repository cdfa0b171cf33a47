package org.eventtimeline.timeline.query;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds the SQL of one page from the parts in which its events can be.
 *
 * <p>Each part is read in order and stops at the limit, so that a page costs no more than its own length.
 */
final class PageSql {
    private static final String ALL_EVENTS = "select " + EventRow.COLUMNS + " from " + EventRow.TABLES;

    private final String timeline;
    private final EventQuery query;

    private PageSql(String timeline, EventQuery query) {
        this.timeline = timeline;
        this.query = query;
    }

    static Sql of(String timeline, EventQuery query) {
        return new PageSql(timeline, query).page();
    }

    private Sql page() {
        Optional<WordSearch> search = Optional.ofNullable(query.words()).map(words -> new WordSearch(timeline, words));
        List<Sql> sources = search.map(found ->
                        List.of(found.few(), Sql.of(ALL_EVENTS + " where ").then(found.many())))
                .orElseGet(() -> List.of(Sql.of(ALL_EVENTS + " where true")));
        Sql parts = sources.stream()
                .flatMap(source -> stretches().stream().map(stretch -> part(source, stretch)))
                .reduce((one, other) -> one.then(" union all ").then(other))
                .orElseThrow();
        return search.map(WordSearch::tables)
                .orElse(Sql.NONE)
                .then("select * from (")
                .then(parts)
                .then(") e" + ordered());
    }

    private Sql part(Sql source, Sql stretch) {
        return Sql.of("(")
                .then(source)
                .then(" and e.timeline = (select key from timeline.timeline where name = ?)", timeline)
                .then(stretch)
                .then(place())
                .then(ordered() + ")");
    }

    /**
     * The stretches of time to read. Events that began before the first day asked for and reach it are few and found by
     * their days; the others are found along the index of the order.
     */
    private List<Sql> stretches() {
        Sql end = query.to() == null ? Sql.NONE : Sql.of(" and e.earliest <= ?", query.to());
        if (query.from() == null) {
            return List.of(end);
        }
        return List.of(
                end.then(
                        " and e.earliest < ? and daterange(e.earliest, e.latest, '[]') @> cast(? as date)",
                        query.from(),
                        query.from()),
                end.then(" and e.earliest >= ?", query.from()));
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
