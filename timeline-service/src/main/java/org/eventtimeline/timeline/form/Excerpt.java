package org.eventtimeline.timeline.form;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.TimelineView;

/**
 * The part of a timeline that is given in a form.
 *
 * @param timeline the timeline
 * @param site where the service is reached, with a slash at the end
 * @param self where the form is found
 * @param pages the events in order, some at a time
 */
public record Excerpt(TimelineView timeline, URI site, URI self, Stream<List<EventView>> pages) {

    /** All the events at once. */
    List<EventView> events() {
        return pages.flatMap(List::stream).toList();
    }

    /** Where people read the timeline. */
    URI page() {
        return site.resolve("timelines/" + timeline.name());
    }

    /** Where people read an event. */
    URI page(UUID event) {
        return site.resolve("timelines/" + timeline.name() + "?at=" + event + "#" + event);
    }
}
