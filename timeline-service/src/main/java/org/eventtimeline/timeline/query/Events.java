package org.eventtimeline.timeline.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;

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
        return page(timeline, query, MENTIONS_IN_LIST);
    }

    /** One page of a timeline's events without their mentions, which costs less. */
    public EventPage pageWithoutMentions(String timeline, EventQuery query) {
        return page(timeline, query, 0);
    }

    private EventPage page(String timeline, EventQuery query, int mentionsEach) {
        Sql sql = PageSql.of(timeline, query);
        List<EventRow> rows = database.list(sql.text(), EventRow::read, sql.parameters());
        boolean isLast = rows.size() <= query.limit();
        List<EventRow> shown = isLast ? rows : rows.subList(0, query.limit());
        return new EventPage(
                views(shown, mentionsEach),
                shown.isEmpty() ? null : shown.get(0).place(),
                shown.isEmpty() ? null : shown.get(shown.size() - 1).place(),
                isLast);
    }

    /** The events of a timeline that came last, the newest first. */
    public List<EventView> latest(String timeline, EventFilter filter, int limit) {
        Sql sql = PageSql.latest(timeline, filter, limit);
        return views(database.list(sql.text(), EventRow::read, sql.parameters()), MENTIONS_IN_LIST);
    }

    /** Whether the query finds any event. */
    public boolean any(String timeline, EventQuery query) {
        Sql sql = PageSql.of(timeline, query);
        return !database.list(sql.text(), EventRow::read, sql.parameters()).isEmpty();
    }

    /** How the events that a filter lets through are spread over time; empty where that takes too many buckets. */
    public Optional<Histogram> histogram(String timeline, EventFilter filter, Histogram.Step by) {
        record Count(LocalDate bucket, long events) {}
        Sql sql = HistogramSql.of(timeline, filter, by, Histogram.MAX_BUCKETS + 2);
        List<Count> counts = database.list(
                sql.text(),
                row -> new Count(row.getObject("bucket", LocalDate.class), row.getLong("count")),
                sql.parameters());
        List<Histogram.Bucket> buckets = counts.stream()
                .filter(count -> count.bucket() != null)
                .map(count -> by.bucket(count.bucket(), count.events()))
                .toList();
        long wider = counts.stream()
                .filter(count -> count.bucket() == null)
                .mapToLong(Count::events)
                .sum();
        return buckets.size() > Histogram.MAX_BUCKETS
                ? Optional.empty()
                : Optional.of(new Histogram(by, buckets, wider));
    }

    /** The event of that id. */
    public Optional<EventView> byId(UUID id) {
        return views(rows(Set.of(id)), MENTIONS_IN_EVENT).stream().findFirst();
    }

    /** Those events of these ids that there are, as they stand in lists. */
    public List<EventView> byIds(Set<UUID> ids) {
        return views(rows(ids), MENTIONS_IN_LIST);
    }

    private List<EventRow> rows(Set<UUID> ids) {
        return database.list(
                "select " + EventRow.COLUMNS + ", t.name as timeline_name"
                        + " from timeline.event e join timeline.timeline t on t.key = e.timeline where e.id = any (?)",
                EventRow::read,
                List.of((Object) ids.toArray(UUID[]::new)));
    }

    /** Whether there was an event of this id. */
    public boolean wasRemoved(UUID id) {
        return !database.list(
                        "select id from timeline.removed_event where id = ?",
                        row -> row.getObject("id", UUID.class),
                        List.of(id))
                .isEmpty();
    }

    /** Those of the events that the filter lets through. */
    public Set<UUID> letThrough(String timeline, EventFilter filter, Set<UUID> ids) {
        Sql sql = Sql.of("select e.id from timeline.event e where e.id = any (?)", (Object) ids.toArray(UUID[]::new))
                .and(new FilterSql(timeline, filter).conditions());
        return Set.copyOf(database.list(sql.text(), row -> row.getObject("id", UUID.class), sql.parameters()));
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
        Map<UUID, List<MentionView>> found = mentionsEach == 0
                ? Map.of()
                : mentions.of(rows.stream().map(row -> row.place().id()).toList(), mentionsEach);
        return rows.stream()
                .map(row -> row.with(found.getOrDefault(row.place().id(), List.of())))
                .toList();
    }
}
