package org.eventtimeline.timeline.api;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.query.EventPage;
import org.eventtimeline.timeline.query.EventView;

/** One page of events in order. */
@Schema(description = "One page of events in order.")
public record EventList(
        @Schema(implementation = EventView[].class, description = "The events, each with the fields asked for.")
        List<Object> events,

        @Schema(description = "The cursor of the next page, null on the last one.", nullable = true)
        String next) {

    static EventList of(EventPage page, Function<EventView, Object> form) {
        return new EventList(
                page.events().stream().map(form).toList(),
                page.isLast() ? null : page.last().text());
    }
}
