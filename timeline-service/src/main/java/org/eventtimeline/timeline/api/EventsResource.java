package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eventtimeline.timeline.api.Problem.FieldError;
import org.eventtimeline.timeline.event.EventDate;
import org.eventtimeline.timeline.event.NewMention;
import org.eventtimeline.timeline.event.Outcome;
import org.eventtimeline.timeline.event.Timelines;
import org.eventtimeline.timeline.query.Cursor;
import org.eventtimeline.timeline.query.EventQuery;
import org.eventtimeline.timeline.query.Events;
import org.eventtimeline.timeline.query.Order;
import org.eventtimeline.timeline.query.TimelineDirectory;

/** The events of a timeline. */
@Path("/api/v1/timelines/{timeline}/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {
    private final MentionReader reader;
    private final Timelines timelines;
    private final TimelineDirectory directory;
    private final Events events;

    EventsResource(MentionReader reader, Timelines timelines, TimelineDirectory directory, Events events) {
        this.reader = reader;
        this.timelines = timelines;
        this.directory = directory;
        this.events = events;
    }

    /** Adds mentions. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Outcomes tell(@PathParam("timeline") String timeline, Telling telling) {
        if (!timeline.matches(Timelines.NAME)) {
            throw new InvalidRequest(List.of(new FieldError("timeline", "must match " + Timelines.NAME)));
        }
        List<MentionReader.Reading> readings =
                Telling.mentionsOf(telling).stream().map(reader::read).toList();
        List<NewMention> valid = readings.stream()
                .map(MentionReader.Reading::mention)
                .filter(Objects::nonNull)
                .toList();
        Iterator<Outcome> told = timelines.tell(timeline, valid).iterator();
        return new Outcomes(readings.stream()
                .map(reading -> reading.mention() == null ? reading.rejection() : told.next())
                .toList());
    }

    /** Reads a page of events. */
    @GET
    public EventList page(
            @PathParam("timeline") String timeline,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("q") String words,
            @QueryParam("order") String order,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Parameters parameters = new Parameters();
        EventDate first = parameters.read("from", from, EventDate::read, EventDate.FORM);
        EventDate last = parameters.read("to", to, EventDate::read, EventDate.FORM);
        Order direction = parameters.read("order", order, Order::read, "must be asc or desc");
        EventQuery query = new EventQuery(
                first == null ? null : first.earliest(),
                last == null ? null : last.latest(),
                parameters.words(words),
                direction == null ? Order.ASC : direction,
                parameters.limit(limit),
                parameters.read("cursor", cursor, Cursor::read, "must be the next of an earlier page"),
                null);
        parameters.check();
        directory.named(timeline).orElseThrow(() -> new NotFoundException("There is no timeline " + timeline + "."));
        return EventList.of(events.page(timeline, query));
    }

    /** The body of a post. */
    public record Telling(
            @Schema(implementation = NewMention[].class, required = true, minItems = 1, maxItems = 1000)
            List<JsonNode> mentions) {
        private static final int MAX = 1000;

        static List<JsonNode> mentionsOf(Telling telling) {
            if (telling == null
                    || telling.mentions == null
                    || telling.mentions.isEmpty()
                    || telling.mentions.size() > MAX) {
                throw new InvalidRequest(
                        List.of(new FieldError("mentions", "must be an array of 1 to " + MAX + " mentions")));
            }
            return telling.mentions;
        }
    }

    /** What became of each mention, in the order of the request. */
    public record Outcomes(List<Outcome> results) {}
}
