package org.eventtimeline.timeline.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.event.Timelines;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.Events;

/** Events that a person has found to be one. */
@Path("/api/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class MergesResource {
    private final Timelines timelines;
    private final Events events;

    MergesResource(Timelines timelines, Events events) {
        this.timelines = timelines;
        this.events = events;
    }

    /** Makes one event of several. */
    @POST
    @Path("/{timeline}/merges")
    @Operation(
            operationId = "mergeEvents",
            summary = "Make one event of several",
            description = "Their mentions stay together whatever is told later, also when an article is taken back and"
                    + " told anew. The ids of the others lead to the one that stays. Repeating it changes nothing.")
    @APIResponse(responseCode = "200", description = "The one event.")
    @APIResponse(responseCode = "422", ref = Api.UNPROCESSABLE)
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public EventView merge(@PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline, EventIds body) {
        return timelines
                .merge(timeline, EventIds.of(body))
                .flatMap(events::byId)
                .orElseThrow(() -> Missing.timeline(timeline));
    }
}
