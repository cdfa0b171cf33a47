package org.eventtimeline.timeline.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.Events;

/** One event. */
@Path("/api/v1/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventResource {
    private final Events events;

    EventResource(Events events) {
        this.events = events;
    }

    /** Reads the event. */
    @GET
    @Operation(operationId = "getEvent", summary = "Read one event")
    @APIResponse(responseCode = "200", description = "The event with its first 200 mentions.")
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public EventView event(@PathParam("id") String id) {
        return uuid(id).flatMap(events::byId).orElseThrow(() -> new NotFoundException("There is no event of that id."));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
