package org.eventtimeline.timeline.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** A named collection of events; counts what it holds so that a list of timelines costs nothing. */
@Entity
class Timeline extends PanacheEntityBase {
    @Id
    Long key;

    String name;

    long revision;

    long events;

    long mentions;

    long articles;

    /** The JSON of its {@link Presentation}. */
    String presentation;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** Finds the timeline, or founds it, and lets no one else write to it until the transaction ends. */
    static Timeline foundAndLock(String name) {
        return lock(name).orElseGet(() -> {
            getEntityManager().createNativeQuery("""
                            insert into timeline.timeline (key, name, updated_at)
                            values (nextval('timeline.timeline_seq'), ?1, now())
                            on conflict (name) do nothing
                            """).setParameter(1, name).executeUpdate();
            return lock(name).orElseThrow();
        });
    }

    /** Lets no one else write to the timeline until the transaction ends; empty where there is none. */
    static Optional<Timeline> lock(String name) {
        return find("name", name).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The name of the timeline that has the event, or the one that it was moved into. */
    static Optional<String> ofEvent(UUID event) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select t.name from timeline.event e join timeline.timeline t on t.key = e.timeline
                        where e.id = coalesce((select event from timeline.moved_event where id = :id), :id)
                        """, String.class)
                .setParameter("id", event)
                .uniqueResultOptional();
    }

    /** Shows itself so from now on. */
    void show(Presentation presentation) {
        if (!presentation.text().equals(this.presentation)) {
            this.presentation = presentation.text();
            count(0, 0, 0);
        }
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
