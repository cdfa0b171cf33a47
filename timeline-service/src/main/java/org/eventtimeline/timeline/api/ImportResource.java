package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.api.MentionReader.Reading;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.event.Outcome;
import org.eventtimeline.timeline.event.Presentation;
import org.eventtimeline.timeline.form.TimelineJsImport;

/** Takes in timelines that were made for another display. */
@Path("/api/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class ImportResource {
    private static final String TIMELINE_JS = "timelinejs.json";

    private final MentionReader reader;
    private final EventsResource events;

    ImportResource(MentionReader reader, EventsResource events) {
        this.reader = reader;
        this.events = events;
    }

    /** Adds the slides of a TimelineJS3 document. */
    @POST
    @Path("/{timeline}/events.{form}")
    @Consumes({MediaType.APPLICATION_JSON, "application/vnd.event-timeline.timelinejs+json"})
    @Operation(
            operationId = "postForm",
            summary = "Hand in a timeline of TimelineJS3",
            description = "Each slide becomes a mention of an event. The form of the same address gives the slides back"
                    + " with all they have, but for what could do harm: scripts, styles, frames in texts, addresses"
                    + " that are none of the web. Title, eras and scale are those of the document handed in last. A"
                    + " slide that is known, by its unique_id or for being the same, is left unchanged.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each slide.",
            content = @Content(schema = @Schema(implementation = Outcomes.class)))
    @APIResponse(responseCode = "400", ref = Api.INVALID)
    @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
    @APIResponse(responseCode = "422", ref = Api.UNPROCESSABLE)
    public Outcomes take(
            @PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline,
            @PathParam("form")
                    @Parameter(description = "The form of the body.", schema = @Schema(enumeration = TIMELINE_JS))
                    String form,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    ObjectNode body) {
        if (!form.equals(TIMELINE_JS)) {
            throw new NotAllowedException(MediaType.WILDCARD);
        }
        if (body == null) {
            throw InvalidRequest.body(List.of(new FieldError("body", "must be an object")));
        }
        TimelineJsImport document = new TimelineJsImport(body);
        List<JsonNode> slides = Telling.some("events", document.slides());
        Presentation frame = document.frame();
        reader.fault(frame).ifPresent(fault -> {
            throw InvalidRequest.body(List.of(new FieldError("title", "and what else is no event: " + fault)));
        });
        return events.tell(
                timeline,
                IntStream.range(0, slides.size())
                        .mapToObj(place -> read(document, slides.get(place), place))
                        .toList(),
                Optional.of(frame));
    }

    private Reading read(TimelineJsImport document, JsonNode slide, int place) {
        return slide instanceof ObjectNode object
                ? reader.check(document.mention(object, place))
                : new Reading(null, Outcome.rejected(null, "must be an object"));
    }
}
