package org.eventtimeline.timeline.live;

import io.vertx.core.buffer.Buffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.query.Change;
import org.eventtimeline.timeline.query.ChangeLog;
import org.eventtimeline.timeline.query.EventFilter;

/**
 * The subscribers of one timeline, and how far they have been told.
 *
 * <p>Whoever reads the log holds the lock; heartbeats do without it.
 */
final class Channel {
    /** More changes than these at once are not told one by one. */
    private static final int MOST_AT_ONCE = 500;

    private final long timeline;
    private final String name;
    private final ChangeLog log;
    private final Changes changes;
    private final Frames frames;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private volatile long position;

    Channel(long timeline, String name, ChangeLog log, Changes changes, Frames frames) {
        this.timeline = timeline;
        this.name = name;
        this.log = log;
        this.changes = changes;
        this.frames = frames;
    }

    int size() {
        return subscriptions.size();
    }

    /**
     * Takes in a subscriber and tells it what it missed.
     *
     * @param after the last change it knows, null where it begins with what there is
     */
    synchronized void join(Subscription subscription, Long after) {
        if (subscriptions.isEmpty()) {
            position = log.newest(timeline);
        } else {
            catchUp();
        }
        Buffer opening = frames.opening(after == null ? position : after);
        if (after != null && after != position) {
            opening.appendBuffer(missed(after, subscription.filter()));
        }
        if (subscription.subscriber().send(opening)) {
            subscriptions.add(subscription);
        }
    }

    private Buffer missed(long after, EventFilter filter) {
        List<Change> missed = log.reachesBackTo(timeline, after) ? upToPosition(after) : List.of();
        return missed.isEmpty() || missed.size() > MOST_AT_ONCE
                ? frames.reset(position)
                : changes.told(name, missed, Set.of(filter)).get(filter);
    }

    private List<Change> upToPosition(long after) {
        return log.after(timeline, after, MOST_AT_ONCE + 1).stream()
                .filter(change -> change.key() <= position)
                .toList();
    }

    /** Tells all subscribers what the log has gained. */
    synchronized void catchUp() {
        List<Change> gained = subscriptions.isEmpty() ? List.of() : log.after(timeline, position, MOST_AT_ONCE + 1);
        if (gained.isEmpty()) {
            return;
        }
        boolean isTooMuch = gained.size() > MOST_AT_ONCE;
        long reached =
                isTooMuch ? log.newest(timeline) : gained.get(gained.size() - 1).key();
        Map<EventFilter, Buffer> pieces = isTooMuch ? Map.of() : changes.told(name, gained, filters());
        Buffer reset = frames.reset(reached);
        subscriptions.forEach(subscription -> send(subscription, pieces.getOrDefault(subscription.filter(), reset)));
        position = reached;
    }

    private Collection<EventFilter> filters() {
        return subscriptions.stream().map(Subscription::filter).collect(Collectors.toSet());
    }

    /** Shows all subscribers that the stream lives, and finds out who has gone. */
    void heartbeat() {
        Buffer heartbeat = frames.heartbeat(position);
        subscriptions.forEach(subscription -> send(subscription, heartbeat));
    }

    private void send(Subscription subscription, Buffer piece) {
        if (piece.length() > 0 && !subscription.subscriber().send(piece)) {
            subscriptions.remove(subscription);
        }
    }

    void end() {
        subscriptions.forEach(subscription -> subscription.subscriber().end());
        subscriptions.clear();
    }
}
