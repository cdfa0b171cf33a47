package org.eventtimeline.timeline.live;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eventtimeline.timeline.query.Change;
import org.eventtimeline.timeline.query.EventFilter;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.Events;

/**
 * Tells a run of changes to those who want the events of a filter.
 *
 * <p>Of several changes of one event the last is told, and the event as it is now. An event that the filter does not
 * let through is told as removed, in case it did before, unless it is new.
 */
@ApplicationScoped
class Changes {
    private final Events events;
    private final Frames frames;

    Changes(Events events, Frames frames) {
        this.events = events;
        this.frames = frames;
    }

    /** The piece of the stream for each filter. */
    Map<EventFilter, Buffer> told(String timeline, List<Change> changes, Collection<EventFilter> filters) {
        Map<UUID, Change> last = new LinkedHashMap<>();
        for (Change change : changes) {
            Change before = last.remove(change.event());
            last.put(change.event(), before == null ? change : later(before, change));
        }
        Map<UUID, EventView> views =
                events.byIds(last.keySet()).stream().collect(Collectors.toMap(EventView::id, Function.identity()));
        Map<EventFilter, Buffer> told = new LinkedHashMap<>();
        for (EventFilter filter : filters) {
            Set<UUID> wanted = events.letThrough(timeline, filter, views.keySet());
            Buffer piece = Buffer.buffer();
            for (Change change : last.values()) {
                boolean isWanted = wanted.contains(change.event());
                if (isWanted) {
                    piece.appendBuffer(frames.event(change.key(), change.type().label(), views.get(change.event())));
                } else if (change.type() != Change.Type.CREATED) {
                    piece.appendBuffer(
                            frames.event(change.key(), Change.Type.REMOVED.label(), Map.of("id", change.event())));
                }
            }
            told.put(filter, piece);
        }
        return told;
    }

    private static Change later(Change before, Change change) {
        boolean isNew = before.type() == Change.Type.CREATED && change.type() == Change.Type.UPDATED;
        return isNew ? new Change(change.key(), change.event(), Change.Type.CREATED) : change;
    }
}
