package org.eventtimeline.timeline.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.event.Timelines;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.eventtimeline.timeline.query.TimelinePage;
import org.eventtimeline.timeline.query.TimelineView;
import org.jboss.resteasy.reactive.RestResponse;

/** The timelines. */
@Path("/api/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timelines")
public class TimelinesResource {
    private static final int MAX_LIMIT = 200;

    private final TimelineDirectory directory;
    private final Timelines timelines;
    private final Revisions revisions;

    TimelinesResource(TimelineDirectory directory, Timelines timelines, Revisions revisions) {
        this.directory = directory;
        this.timelines = timelines;
        this.revisions = revisions;
    }

    /** Reads a page of timelines. */
    @GET
    @Operation(operationId = "getTimelines", summary = "Read which timelines there are, by name")
    @APIResponse(
            responseCode = "200",
            description = "One page.",
            content = @Content(schema = @Schema(implementation = TimelinePage.class)))
    @APIResponse(responseCode = "304", description = "The page is the one whose entity tag was sent.")
    @APIResponse(responseCode = "400", ref = Api.INVALID)
    public RestResponse<TimelinePage> page(
            @QueryParam("limit")
                    @Parameter(
                            description = "How many timelines at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    String limit,
            @QueryParam("cursor") @Parameter(description = "The `next` of the page before.") String cursor) {
        record Question(int most, String after) {}
        Question question = Parameters.checked(parameters -> new Question(
                parameters.limit(limit, MAX_LIMIT), parameters.cursor(cursor, TimelineDirectory::readCursor)));
        String after = question.after() == null ? "" : question.after();
        return revisions.answer(after, question.most(), () -> directory.page(after, question.most()));
    }

    /** Reads one timeline. */
    @GET
    @Path("/{timeline}")
    @Operation(operationId = "getTimeline", summary = "Read what a timeline holds")
    @APIResponse(
            responseCode = "200",
            description = "The timeline.",
            content = @Content(schema = @Schema(implementation = TimelineView.class)))
    @APIResponse(responseCode = "304", description = "The timeline is as when the entity tag was sent.")
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public RestResponse<TimelineView> timeline(@PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline) {
        return revisions.answer(
                timeline, () -> directory.named(timeline).orElseThrow(() -> Missing.timeline(timeline)));
    }

    /** Takes an article back. */
    @DELETE
    @Path("/{timeline}/articles/{article}")
    @Operation(
            operationId = "deleteArticle",
            summary = "Take an article back",
            description = "Removes its mentions, and the events that no other article tells.")
    @APIResponse(responseCode = "204", description = "The article is gone.")
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public void removeArticle(
            @PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline,
            @PathParam("article") String article) {
        if (!timelines.removeArticle(timeline, article)) {
            throw Missing.article();
        }
    }
}
