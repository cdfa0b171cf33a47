package org.eventtimeline.timeline.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;
import org.eventtimeline.timeline.event.Columns;
import org.eventtimeline.timeline.event.Timelines;

/** Reads which timelines there are. */
@ApplicationScoped
public class TimelineDirectory {
    /** An open end of an event counts for nothing; its other end does. */
    private static final String SQL = """
        select %s as presentation, t.name, t.events, t.mentions, t.articles, t.updated_at,
               least(
                   (select min(earliest) from timeline.event where timeline = t.key and earliest > '-infinity'),
                   (select min(latest) from timeline.event where timeline = t.key)) as earliest,
               greatest(
                   (select max(latest) from timeline.event where timeline = t.key and latest < 'infinity'),
                   (select max(earliest) from timeline.event where timeline = t.key)) as latest
        from timeline.timeline t
        """;

    private static final String ONE = SQL.formatted("t.presentation") + " where t.name = ?";
    private static final String PAGE = SQL.formatted("null") + " where t.name > ? order by t.name limit ?";

    private final Database database;

    TimelineDirectory(Database database) {
        this.database = database;
    }

    /**
     * One page of the timelines by name.
     *
     * @param after the name after which to go on, empty to begin
     */
    public TimelinePage page(String after, int limit) {
        List<TimelineView> found = database.list(PAGE, TimelineDirectory::read, List.of(after, limit + 1));
        boolean isLast = found.size() <= limit;
        List<TimelineView> shown = isLast ? found : found.subList(0, limit);
        return new TimelinePage(
                shown, isLast ? null : cursor(shown.get(limit - 1).name()));
    }

    /** The timeline of that name. */
    public Optional<TimelineView> named(String name) {
        return !name.matches(Timelines.NAME)
                ? Optional.empty()
                : database.list(ONE, TimelineDirectory::read, List.of(name)).stream()
                        .findFirst();
    }

    /** The names and revisions of a page of the timelines: other ones whenever anything on the page changes. */
    public String revisions(String after, int limit) {
        return String.join(
                " ",
                database.list(
                        "select name || ':' || revision as revision from timeline.timeline where name > ?"
                                + " order by name limit ?",
                        row -> row.getString("revision"),
                        List.of(after, limit + 1)));
    }

    /** The name of the timeline that has the event; empty where there is no such event. */
    public Optional<String> ofEvent(UUID event) {
        return database
                .list(
                        "select t.name from timeline.event e join timeline.timeline t on t.key = e.timeline"
                                + " where e.id = ?",
                        row -> row.getString("name"),
                        List.of(event))
                .stream()
                .findFirst();
    }

    /** A number that grows whenever anything in the timeline changes; empty where there is no such timeline. */
    public Optional<Long> revision(String name) {
        return number("revision", name);
    }

    /** The key of the timeline in the database; empty where there is none of that name. */
    public Optional<Long> key(String name) {
        return number("key", name);
    }

    private Optional<Long> number(String column, String name) {
        return !name.matches(Timelines.NAME)
                ? Optional.empty()
                : database
                        .list(
                                "select " + column + " from timeline.timeline where name = ?",
                                row -> row.getLong(column),
                                List.of(name))
                        .stream()
                        .findFirst();
    }

    private static TimelineView read(ResultSet row) throws SQLException {
        return new TimelineView(
                row.getString("name"),
                row.getLong("events"),
                row.getLong("mentions"),
                row.getLong("articles"),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                Columns.instant(row, "updated_at"),
                Columns.presentation(row));
    }

    private static String cursor(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads the name out of a cursor; empty where it is none. */
    public static Optional<String> readCursor(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII))
                    .filter(name -> name.matches(Timelines.NAME));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
