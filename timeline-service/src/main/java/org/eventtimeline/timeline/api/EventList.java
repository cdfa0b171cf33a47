package org.eventtimeline.timeline.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.query.EventPage;
import org.eventtimeline.timeline.query.EventView;

/** One page of events in order. */
@Schema(description = "One page of events in order.")
public record EventList(
        List<EventView> events,

        @Schema(description = "The cursor of the next page, null on the last one.", nullable = true)
        String next) {

    static EventList of(EventPage page) {
        return new EventList(page.events(), page.isLast() ? null : page.last().text());
    }
}
