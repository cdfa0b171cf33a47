package org.eventtimeline.timeline.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eventtimeline.timeline.event.EventDate;
import org.eventtimeline.timeline.query.Cursor;
import org.eventtimeline.timeline.query.EventQuery;
import org.eventtimeline.timeline.query.Order;

/** The parameters of a page of events as they come. */
public class EventParameters {
    @QueryParam("from")
    @Parameter(description = "Leave out events that end before this EDTF date, at its earliest.", example = "2025-09")
    String from;

    @QueryParam("to")
    @Parameter(description = "Leave out events that begin after this EDTF date, at its latest.", example = "2025")
    String to;

    @QueryParam("q")
    @Parameter(
            description = "Words that one mention holds, all of them, in its headline or quote; case and accents do"
                    + " not count.",
            schema = @Schema(maxLength = 200),
            example = "beijing talks")
    String q;

    @QueryParam("order")
    @Parameter(
            description = "Ascending is by earliest day, coarser before finer, then by latest day, time of day,"
                    + " publication of the article that told it first, place in that article, and id.",
            schema =
                    @Schema(
                            enumeration = {"asc", "desc"},
                            defaultValue = "asc"))
    String order;

    @QueryParam("limit")
    @Parameter(
            description = "How many events at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; take the other parameters along unchanged.")
    String cursor;

    /** Reads the parameters; every one at fault is named in the problem. */
    EventQuery query() {
        Parameters parameters = new Parameters();
        EventDate first = parameters.read("from", from, EventDate::read, EventDate.FORM);
        EventDate last = parameters.read("to", to, EventDate::read, EventDate.FORM);
        Order direction = parameters.read("order", order, Order::read, "must be asc or desc");
        EventQuery query = new EventQuery(
                first == null ? null : first.earliest(),
                last == null ? null : last.latest(),
                parameters.words(q),
                direction == null ? Order.ASC : direction,
                parameters.limit(limit),
                parameters.cursor(cursor, Cursor::read),
                null);
        parameters.check();
        return query;
    }
}
