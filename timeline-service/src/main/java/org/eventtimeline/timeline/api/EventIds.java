package org.eventtimeline.timeline.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.api.Problem.FieldError;

/** Events that are one. */
@Schema(description = "Events that are one.")
public record EventIds(
        @Schema(
                description = "Ids of events of the timeline, or of events that were moved into one of its events.",
                required = true,
                minItems = 2,
                maxItems = 100)
        List<UUID> events) {
    private static final int MAX = 100;

    /** The ids of a body, which must have two at least and not too many. */
    static List<UUID> of(EventIds body) {
        if (body == null
                || body.events == null
                || body.events.size() < 2
                || body.events.size() > MAX
                || body.events.contains(null)) {
            throw InvalidRequest.body(
                    List.of(new FieldError("events", "must be an array of 2 to " + MAX + " event ids")));
        }
        return body.events;
    }
}
