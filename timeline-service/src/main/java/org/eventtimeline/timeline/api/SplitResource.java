package org.eventtimeline.timeline.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.event.Timelines;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.Events;

/** An event that a person has found to be two. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class SplitResource {
    private final Timelines timelines;
    private final Events events;

    SplitResource(Timelines timelines, Events events) {
        this.timelines = timelines;
        this.events = events;
    }

    /** Makes two events of one. */
    @POST
    @Path("/{id}/split")
    @Operation(
            operationId = "splitEvent",
            summary = "Take mentions out of an event and make an event of them",
            description = "The two are kept apart whatever is told later, also when an article is taken back and told"
                    + " anew. The event keeps its id. Repeating it changes nothing.")
    @APIResponse(responseCode = "200", description = "The two events.")
    @APIResponse(responseCode = "422", ref = Api.UNPROCESSABLE)
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public SplitEvent split(@PathParam("id") String id, MentionIds body) {
        return EventResource.uuid(id)
                .flatMap(event -> timelines.split(event, MentionIds.of(body)))
                .map(split -> new SplitEvent(read(split.rest()), read(split.split())))
                .orElseThrow(Missing::event);
    }

    private EventView read(UUID id) {
        return events.byId(id).orElseThrow(Missing::event);
    }

    /** What became of an event that was split. */
    @Schema(description = "What became of an event that was split.")
    public record SplitEvent(
            @Schema(description = "The event, without the mentions taken out.")
            EventView rest,

            @Schema(description = "The event of the mentions taken out.")
            EventView split) {}
}
