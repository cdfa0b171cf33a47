package org.eventtimeline.timeline.query;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of events in order. */
@Schema(description = "One page of events in order.")
public record EventPage(
        List<EventView> events,

        @Schema(description = "The cursor of the next page, null on the last one.", nullable = true)
        String next) {}
