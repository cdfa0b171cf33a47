package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.event.NewMention;
import org.eventtimeline.timeline.event.Outcome;
import org.eventtimeline.timeline.event.Presentation;
import org.eventtimeline.timeline.event.Timelines;
import org.eventtimeline.timeline.query.EventPage;
import org.eventtimeline.timeline.query.EventQuery;
import org.eventtimeline.timeline.query.Events;
import org.jboss.resteasy.reactive.RestResponse;

/** The events of a timeline. */
@Path("/api/v1/timelines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventsResource {
    private final MentionReader reader;
    private final Timelines timelines;
    private final Revisions revisions;
    private final Events events;
    private final ObjectMapper json;

    EventsResource(MentionReader reader, Timelines timelines, Revisions revisions, Events events, ObjectMapper json) {
        this.reader = reader;
        this.timelines = timelines;
        this.revisions = revisions;
        this.events = events;
        this.json = json;
    }

    /** Adds mentions. */
    @POST
    @Path("/{timeline}/events")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "postMentions",
            summary = "Post mentions of events",
            description = "Founds the timeline if need be. A mention joins the event that others told before, or makes"
                    + " a new one. A known id is left unchanged, so a post can be repeated. A bad mention is rejected"
                    + " by itself; the others are taken in.")
    @APIResponse(responseCode = "200", description = "What became of each mention.")
    @APIResponse(responseCode = "400", ref = Api.INVALID)
    @APIResponse(responseCode = "413", ref = Api.TOO_LARGE)
    @APIResponse(responseCode = "422", ref = Api.UNPROCESSABLE)
    public Outcomes tell(@PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline, Telling body) {
        return tell(timeline, Telling.mentions(body).stream().map(reader::read).toList(), Optional.empty());
    }

    /** Adds those mentions that could be read. */
    Outcomes tell(String timeline, List<MentionReader.Reading> readings, Optional<Presentation> presentation) {
        if (!timeline.matches(Timelines.NAME)) {
            throw new InvalidRequest(List.of(new FieldError("timeline", "must match " + Timelines.NAME)));
        }
        List<NewMention> valid = readings.stream()
                .map(MentionReader.Reading::mention)
                .filter(Objects::nonNull)
                .toList();
        Iterator<Outcome> told = timelines.tell(timeline, valid, presentation).iterator();
        return new Outcomes(readings.stream()
                .map(reading -> reading.mention() == null ? reading.rejection() : told.next())
                .toList());
    }

    /** A page of events as JSON. */
    RestResponse<EventList> page(String timeline, EventParameters parameters, UriInfo uri) {
        EventQuery query = parameters.query();
        Fields fields = parameters.fields();
        RestResponse<EventList> page = revisions.answer(
                timeline, () -> EventList.of(page(timeline, query, fields), event -> fields.of(event, json)));
        if (page.getEntity() != null && page.getEntity().next() != null) {
            page.getHeaders()
                    .add(HttpHeaders.LINK, Links.next(uri, page.getEntity().next()));
        }
        return page;
    }

    private EventPage page(String timeline, EventQuery query, Fields fields) {
        return fields.haveMentions() ? events.page(timeline, query) : events.pageWithoutMentions(timeline, query);
    }
}
