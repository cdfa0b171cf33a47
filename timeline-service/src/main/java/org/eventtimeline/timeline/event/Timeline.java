package org.eventtimeline.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eventtimeline.timeline.database.Database;

/**
 * A named collection of events, to which no one else writes until the transaction ends. It counts what it holds so that
 * a list of timelines costs nothing.
 */
@Entity
class Timeline extends PanacheEntityBase {
    private static final String FOUND = """
            insert into timeline.timeline (name, updated_at) values (?, clock_timestamp()) on conflict (name) do nothing
            """;

    private static final String OF_EVENT = """
            select t.name from timeline.event e join timeline.timeline t on t.key = e.timeline
            where e.id = coalesce((select event from timeline.moved_event where id = ?), ?)
            """;

    @Id
    Long key;

    String name;

    long revision;

    long events;

    long mentions;

    long articles;

    /** The JSON of its {@link Presentation}. */
    String presentation;

    /** Up to which of its mentions, in the order of ids, a {@link Review} has come; null where none is asked for. */
    @Column(name = "reviewed_to")
    String reviewedTo;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** What stores many rows at once. */
    @Transient
    private Database database;

    /** Finds the timeline, or founds it, and locks it. */
    static Timeline foundAndLock(Database database, String name) {
        return lock(database, name).orElseGet(() -> {
            database.update(FOUND, List.of(name));
            return lock(database, name).orElseThrow();
        });
    }

    /** Locks the timeline; empty where there is none. */
    static Optional<Timeline> lock(Database database, String name) {
        Optional<Timeline> found =
                find("name", name).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        found.ifPresent(timeline -> timeline.database = database);
        return found;
    }

    /** The name of the timeline that has the event, or the one that it was moved into. */
    static Optional<String> ofEvent(Database database, UUID event) {
        return database.list(OF_EVENT, row -> row.getString("name"), List.of(event, event)).stream()
                .findFirst();
    }

    long key() {
        return key;
    }

    Database database() {
        return database;
    }

    /** Shows itself so from now on. */
    void show(Presentation shown) {
        if (!shown.text().equals(presentation)) {
            presentation = shown.text();
            count(0, 0, 0);
        }
    }

    /** Where a review has come to; empty where none is asked for. */
    Optional<String> reviewedTo() {
        return Optional.ofNullable(reviewedTo);
    }

    /** Keeps where a review has come to; null where it has ended. */
    void review(String mention) {
        reviewedTo = mention;
    }

    /** Counts what was added, or with negative numbers removed, and moves on to the next revision. */
    void count(int events, int mentions, int articles) {
        this.events += events;
        this.mentions += mentions;
        this.articles += articles;
        revision++;
        updatedAt = Instant.now();
    }
}
