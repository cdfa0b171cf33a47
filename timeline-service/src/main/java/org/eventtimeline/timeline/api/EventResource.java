package org.eventtimeline.timeline.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.Events;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.jboss.resteasy.reactive.RestResponse;

/** One event. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventResource {
    private final TimelineDirectory directory;
    private final Revisions revisions;
    private final Events events;

    EventResource(TimelineDirectory directory, Revisions revisions, Events events) {
        this.directory = directory;
        this.revisions = revisions;
        this.events = events;
    }

    /** Reads the event. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getEvent", summary = "Read one event")
    @APIResponse(
            responseCode = "200",
            description = "The event with its first 200 mentions.",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "304", description = "Its timeline is as when the entity tag was sent.")
    @APIResponse(
            responseCode = "308",
            description = "The event was moved into another, which Location names.",
            headers = @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = SchemaType.STRING, format = "uri")))
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    @APIResponse(responseCode = "410", ref = Api.GONE)
    public RestResponse<EventView> event(@PathParam("id") String id) {
        UUID event = uuid(id).orElseThrow(Missing::event);
        return directory
                .ofEvent(event)
                .map(timeline -> revisions.answer(timeline, () -> read(event)))
                .or(() -> events.movedTo(event).map(EventResource::moved))
                .orElseThrow(() -> events.wasRemoved(event) ? removed() : Missing.event());
    }

    private EventView read(UUID event) {
        return events.byId(event).orElseThrow(Missing::event);
    }

    /** Not to be kept by caches: events that were merged can be split again. */
    private static RestResponse<EventView> moved(UUID event) {
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        return RestResponse.ResponseBuilder.<EventView>create(RestResponse.Status.PERMANENT_REDIRECT)
                .location(URI.create("/api/v1/events/" + event))
                .cacheControl(revalidate)
                .build();
    }

    private static ClientErrorException removed() {
        return new ClientErrorException("The event was removed.", Response.Status.GONE);
    }

    static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
