package org.eventtimeline.extractor.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eventtimeline.extractor.background.Moments;
import org.eventtimeline.extractor.background.Turns;
import org.eventtimeline.extractor.feed.FeedContent.Entry;

/** Keeps the entries of the feeds. Every method is a transaction of its own, or part of the one around it. */
@ApplicationScoped
@Transactional
class EntryStore implements PanacheRepositoryBase<EntryRow, String> {
    private final FeedConfig config;

    EntryStore(FeedConfig config) {
        this.config = config;
    }

    /** Notes which entries a feed has now; new ones wait to be handed in, and those long gone are forgotten. */
    void add(String feed, List<Entry> entries, Instant now) {
        entries.forEach(entry -> add(feed, entry, now));
        delete("feed = ?1 and status <> ?2 and seenAt < ?3", feed, EntryStatus.WAITING, now.minus(config.memory()));
    }

    private void add(String feed, Entry entry, Instant now) {
        getSession()
                .createMutationQuery("""
                insert into EntryRow (id, feed, url, title, publishedAt, content, status, attempts, dueAt, seenAt)
                values (:id, :feed, :url, :title, :publishedAt, :content, WAITING, 0, :now, :now)
                on conflict (id) do update set seenAt = excluded.seenAt
                """)
                .setParameter("id", Ids.of(feed, entry.key()))
                .setParameter("feed", feed)
                .setParameter("url", entry.url())
                .setParameter("title", entry.title())
                .setParameter("publishedAt", entry.publishedAt())
                .setParameter("content", entry.content())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes the waiting entry that has been due the longest, and leaves it to the caller for a while. */
    Optional<EntryRow> take() {
        var due = Turns.first(getSession()
                .createSelectionQuery(
                        "from EntryRow where status = WAITING and dueAt <= :now order by dueAt", EntryRow.class));
        due.ifPresent(entry -> {
            entry.attempts++;
            entry.dueAt = Moments.now().plus(config.lease());
        });
        return due;
    }

    /**
     * Ends an entry's wait.
     *
     * @param reason why it failed; null where it did not
     */
    void settled(String id, EntryStatus status, String reason) {
        update(id, entry -> {
            entry.status = status;
            entry.reason = reason;
            entry.content = null;
        });
    }

    void delayed(String id, Duration wait, String reason) {
        update(id, entry -> {
            entry.turnAt = null;
            entry.reason = reason;
            entry.dueAt = Moments.now().plus(wait);
        });
    }

    /** Waits for its turn with the host, which is no try; unless it was left to another who tries it already. */
    void postponed(EntryRow taken, Instant turn) {
        update(taken.id, entry -> {
            if (entry.attempts == taken.attempts) {
                entry.attempts--;
                entry.turnAt = turn;
                entry.dueAt = turn;
            }
        });
    }

    /** Lies at another address, whose turn is still to come; unless it was left to another who tries it already. */
    void moved(EntryRow taken, String url) {
        update(taken.id, entry -> {
            if (entry.attempts == taken.attempts) {
                entry.url = url;
                entry.turnAt = null;
                entry.dueAt = Moments.now();
            }
        });
    }

    /** Its feed may have been left meanwhile. */
    private void update(String id, Consumer<EntryRow> change) {
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).ifPresent(change);
    }
}
