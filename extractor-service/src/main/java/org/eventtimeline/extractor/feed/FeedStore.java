package org.eventtimeline.extractor.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eventtimeline.extractor.background.Backoff;
import org.eventtimeline.extractor.background.Moments;
import org.eventtimeline.extractor.background.Turns;
import org.eventtimeline.extractor.fetch.WebResource.Validators;

/** Keeps the feeds that are followed. Every method is a transaction of its own. */
@ApplicationScoped
@Transactional
class FeedStore implements PanacheRepositoryBase<FeedRow, String> {
    private final FeedConfig config;
    private final EntryStore entries;

    FeedStore(FeedConfig config, EntryStore entries) {
        this.config = config;
        this.entries = entries;
    }

    /** Follows a feed from now on, unless it's followed already. */
    void follow(FeedRow feed, FeedContent content) {
        if (findById(feed.id) == null) {
            feed.createdAt = Moments.now();
            visited(feed);
            persistAndFlush(feed);
            read(feed, content);
        }
    }

    /**
     * Takes the feed that has been due the longest, and leaves it to the caller for a while: a longer one each time
     * that the visit did not end well, or not at all.
     */
    Optional<FeedRow> take() {
        var due = Turns.first(
                getSession().createSelectionQuery("from FeedRow where dueAt <= :now order by dueAt", FeedRow.class));
        due.ifPresent(feed -> feed.dueAt = Moments.now().plus(doubled(config.lease(), feed.failures++)));
        return due;
    }

    void changed(String id, Validators validators, FeedContent content) {
        locked(id).ifPresent(feed -> {
            feed.show(validators);
            read(feed, content);
        });
    }

    void unchanged(String id) {
        locked(id).ifPresent(this::visited);
    }

    /** Waits for its turn with the host, which is no visit; unless it was left to another who visits it already. */
    void postponed(FeedRow taken, Instant turn) {
        locked(taken.id).filter(feed -> feed.failures == taken.failures).ifPresent(feed -> {
            feed.failures--;
            feed.turnAt = turn;
            feed.dueAt = turn;
        });
    }

    void failed(String id, String reason) {
        locked(id).ifPresent(feed -> {
            feed.turnAt = null;
            feed.reason = reason;
            feed.checkedAt = Moments.now();
            feed.dueAt = Moments.now().plus(doubled(config.interval(), feed.failures));
        });
    }

    /** The timeline of a feed; empty where it's followed no more. */
    Optional<String> timelineOf(String id) {
        return findByIdOptional(id).map(feed -> feed.timeline);
    }

    boolean leave(String id) {
        var feed = locked(id);
        feed.ifPresent(this::delete);
        return feed.isPresent();
    }

    /** Whoever changes a feed and its entries holds the feed first, so that no two wait for each other. */
    private Optional<FeedRow> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void read(FeedRow feed, FeedContent content) {
        feed.title = content.title();
        entries.add(feed.id, content.entries(), Moments.now());
        visited(feed);
    }

    private void visited(FeedRow feed) {
        feed.failures = 0;
        feed.turnAt = null;
        feed.reason = null;
        feed.checkedAt = Moments.now();
        feed.dueAt = Moments.now().plus(config.interval());
    }

    private static Duration doubled(Duration wait, int times) {
        return Backoff.doubled(wait, times, FeedConfig.LONGEST_WAIT);
    }
}
