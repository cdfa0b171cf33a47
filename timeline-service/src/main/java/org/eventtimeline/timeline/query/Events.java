package org.eventtimeline.timeline.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads events. */
@ApplicationScoped
public class Events {
    private static final int MENTIONS_IN_LIST = 20;
    private static final int MENTIONS_IN_EVENT = 200;

    private final Database database;
    private final Mentions mentions;

    Events(Database database, Mentions mentions) {
        this.database = database;
        this.mentions = mentions;
    }

    /** One page of a timeline's events. */
    public EventPage page(String timeline, EventQuery query) {
        Sql sql = PageSql.of(timeline, query);
        List<EventRow> rows = database.list(sql.text(), EventRow::read, sql.parameters());
        boolean isLast = rows.size() <= query.limit();
        List<EventRow> shown = isLast ? rows : rows.subList(0, query.limit());
        return new EventPage(
                views(shown, MENTIONS_IN_LIST),
                shown.isEmpty() ? null : shown.get(0).place(),
                shown.isEmpty() ? null : shown.get(shown.size() - 1).place(),
                isLast);
    }

    /** Whether the query finds any event. */
    public boolean any(String timeline, EventQuery query) {
        Sql sql = PageSql.of(timeline, query);
        return !database.list(sql.text(), EventRow::read, sql.parameters()).isEmpty();
    }

    /** The event of that id. */
    public Optional<EventView> byId(UUID id) {
        List<EventRow> rows = database.list(
                "select " + EventRow.COLUMNS + " from " + EventRow.TABLES + " where e.id = ?",
                EventRow::read,
                List.of(id));
        return views(rows, MENTIONS_IN_EVENT).stream().findFirst();
    }

    /** The id of the event that another was moved into. */
    public Optional<UUID> movedTo(UUID id) {
        return database
                .list(
                        "select event from timeline.moved_event where id = ?",
                        row -> row.getObject("event", UUID.class),
                        List.of(id))
                .stream()
                .findFirst();
    }

    private List<EventView> views(List<EventRow> rows, int mentionsEach) {
        Map<UUID, List<MentionView>> found =
                mentions.of(rows.stream().map(row -> row.place().id()).toList(), mentionsEach);
        return rows.stream()
                .map(row -> row.with(found.getOrDefault(row.place().id(), List.of())))
                .toList();
    }
}
