package org.eventtimeline.timeline.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eventtimeline.timeline.query.ChangeLog;
import org.eventtimeline.timeline.query.EventFilter;

/** Tells subscribers what becomes of the events of timelines. */
@ApplicationScoped
public class LiveEvents {
    private final Map<Long, Channel> channels = new ConcurrentHashMap<>();
    private final ChangeLog log;
    private final Changes changes;
    private final Frames frames;

    @Inject
    LiveEvents(ChangeLog log, Changes changes, Frames frames) {
        this.log = log;
        this.changes = changes;
        this.frames = frames;
    }

    /**
     * Sends what becomes of a timeline's events to a subscriber until it has gone.
     *
     * @param key the key of the timeline
     * @param timeline its name
     * @param filter the events that the subscriber wants
     * @param after the last change it knows, null where it begins with what there is
     */
    public void subscribe(long key, String timeline, EventFilter filter, Long after, Subscriber subscriber) {
        channels.computeIfAbsent(key, unheard -> new Channel(key, timeline, log, changes, frames))
                .join(new Subscription(filter, subscriber), after);
    }

    /** How many subscribers there are. */
    public int subscribers() {
        return channels.values().stream().mapToInt(Channel::size).sum();
    }

    /** Tells what the log has gained of these timelines. */
    void catchUp(Collection<Long> timelines) {
        timelines.stream().map(channels::get).filter(Objects::nonNull).forEach(Channel::catchUp);
    }

    /** Tells what the log has gained of all timelines that have subscribers. */
    void catchUp() {
        channels.values().forEach(Channel::catchUp);
    }

    /** Shows that all streams live. */
    void heartbeat() {
        channels.values().forEach(Channel::heartbeat);
    }

    void end() {
        channels.values().forEach(Channel::end);
    }
}
