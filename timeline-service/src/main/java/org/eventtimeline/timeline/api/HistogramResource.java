package org.eventtimeline.timeline.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.query.EventFilter;
import org.eventtimeline.timeline.query.Events;
import org.eventtimeline.timeline.query.Histogram;
import org.jboss.resteasy.reactive.RestResponse;

/** How the events of a timeline are spread over time. */
@Path("/api/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class HistogramResource {
    private final Revisions revisions;
    private final Events events;

    HistogramResource(Revisions revisions, Events events) {
        this.revisions = revisions;
        this.events = events;
    }

    /** Counts events. */
    @GET
    @Path("/{timeline}/events/histogram")
    @Operation(operationId = "getHistogram", summary = "Count the events of a timeline by year, month or day")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content = @Content(schema = @Schema(implementation = Histogram.class)))
    @APIResponse(responseCode = "304", description = "The counts are those whose entity tag was sent.")
    @APIResponse(responseCode = "400", ref = Api.INVALID)
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public RestResponse<Histogram> histogram(
            @PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline,
            @BeanParam FilterParameters filter,
            @QueryParam("by")
                    @Parameter(
                            description = "What to count by.",
                            schema =
                                    @Schema(
                                            enumeration = {"year", "month", "day"},
                                            defaultValue = "year"))
                    String by) {
        record Question(EventFilter filter, Histogram.Step by) {}
        Question question = Parameters.checked(parameters -> new Question(
                filter.read(parameters), parameters.oneOf("by", by, Histogram.Step::label, Histogram.Step.YEAR)));
        return revisions.answer(
                timeline,
                () -> events.histogram(timeline, question.filter(), question.by())
                        .orElseThrow(() -> new InvalidRequest(List.of(new FieldError(
                                "by",
                                "would give more than " + Histogram.MAX_BUCKETS
                                        + " buckets; count by something longer or" + " narrow from and to")))));
    }
}
