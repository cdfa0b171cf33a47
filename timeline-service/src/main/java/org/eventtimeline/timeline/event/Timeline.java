package org.eventtimeline.timeline.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;

/**
 * A named collection of events, to which no one else writes until the transaction ends. It counts what it holds so that
 * a list of timelines costs nothing.
 */
record Timeline(Database database, long key) {
    private static final String LOCK = "select key from timeline.timeline where name = ? for update";

    private static final String FOUND = """
            insert into timeline.timeline (name, updated_at) values (?, clock_timestamp()) on conflict (name) do nothing
            """;

    private static final String OF_EVENT = """
            select t.name from timeline.event e join timeline.timeline t on t.key = e.timeline
            where e.id = coalesce((select event from timeline.moved_event where id = ?), ?)
            """;

    private static final String COUNT = """
            update timeline.timeline
            set events = events + ?, mentions = mentions + ?, articles = articles + ?,
                revision = revision + 1, updated_at = clock_timestamp()
            where key = ?
            """;

    private static final String SHOW = """
            update timeline.timeline set presentation = ?, revision = revision + 1, updated_at = clock_timestamp()
            where key = ? and presentation is distinct from ?
            """;

    /** Finds the timeline, or founds it, and locks it. */
    static Timeline foundAndLock(Database database, String name) {
        return lock(database, name).orElseGet(() -> {
            database.update(FOUND, List.of(name));
            return lock(database, name).orElseThrow();
        });
    }

    /** Locks the timeline; empty where there is none. */
    static Optional<Timeline> lock(Database database, String name) {
        return database.list(LOCK, row -> new Timeline(database, row.getLong("key")), List.of(name)).stream()
                .findFirst();
    }

    /** The name of the timeline that has the event, or the one that it was moved into. */
    static Optional<String> ofEvent(Database database, UUID event) {
        return database.list(OF_EVENT, row -> row.getString("name"), List.of(event, event)).stream()
                .findFirst();
    }

    /** Shows itself so from now on. */
    void show(Presentation presentation) {
        database.update(SHOW, List.of(presentation.text(), key, presentation.text()));
    }

    /** Counts what was added, or with negative numbers removed, and moves on to the next revision. */
    void count(int events, int mentions, int articles) {
        database.update(COUNT, List.of(events, mentions, articles, key));
    }
}
