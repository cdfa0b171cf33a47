package org.eventtimeline.timeline.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.live.LiveEvents;
import org.eventtimeline.timeline.live.Subscriber;
import org.eventtimeline.timeline.query.EventFilter;
import org.eventtimeline.timeline.query.TimelineDirectory;

/** What becomes of the events of a timeline, as it happens. */
@Path("/api/v1/timelines")
@Tag(name = "Events")
public class StreamResource {
    private final TimelineDirectory directory;
    private final LiveEvents live;
    private final int most;

    StreamResource(
            TimelineDirectory directory,
            LiveEvents live,
            @ConfigProperty(name = "event-timeline.live.max-subscribers") int most) {
        this.directory = directory;
        this.live = live;
        this.most = most;
    }

    /**
     * Opens a stream.
     *
     * @param open keeps the request open; what is sent is written once for all subscribers and goes past it
     */
    @GET
    @Path("/{timeline}/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "getStream",
            summary = "Follow the events of a timeline",
            description =
                    "Server-Sent Events: `created` and `updated` carry an event as lists have it, `removed` its id"
                            + " alone, also where the event has ceased to be one that is asked for. `reset` says that more"
                            + " has changed than can be told: read the list anew.")
    @APIResponse(
            responseCode = "200",
            description = "The stream.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = String.class),
                            example = "id: 17\n"
                                    + "event: removed\n"
                                    + "data: {\"id\":\"7d444840-9dc0-11d1-b245-5ffdce74fad2\"}\n\n"))
    @APIResponse(responseCode = "400", ref = Api.INVALID)
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public void stream(
            @PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline,
            @BeanParam FilterParameters parameters,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "The id of the last event that was received: what came after it is sent.")
                    String lastEventId,
            @Context SseEventSink open,
            @Context RoutingContext routing) {
        record Question(EventFilter filter, Long after) {}
        Question question = Parameters.checked(read -> new Question(
                parameters.read(read),
                read.read("Last-Event-ID", lastEventId, StreamResource::key, "must be the id of an earlier event")));
        long key = directory.key(timeline).orElseThrow(() -> Missing.timeline(timeline));
        if (live.subscribers() >= most) {
            throw new ServiceUnavailableException("There are " + most + " subscribers already.", 60L);
        }
        HttpServerResponse response = routing.response();
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no");
        live.subscribe(key, timeline, question.filter(), question.after(), new Connected(response));
    }

    private static Optional<Long> key(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /** A subscriber that has not taken one piece when the next one comes, is let go: it can come back and resume. */
    private record Connected(HttpServerResponse response) implements Subscriber {
        @Override
        public boolean send(Buffer piece) {
            if (response.closed() || response.ended()) {
                return false;
            }
            if (response.writeQueueFull()) {
                end();
                return false;
            }
            response.write(piece);
            return true;
        }

        @Override
        public void end() {
            response.reset();
        }
    }
}
