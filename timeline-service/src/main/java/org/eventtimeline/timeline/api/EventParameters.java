package org.eventtimeline.timeline.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eventtimeline.timeline.form.FormType;
import org.eventtimeline.timeline.query.Cursor;
import org.eventtimeline.timeline.query.EventQuery;
import org.eventtimeline.timeline.query.Order;

/** The parameters of a page of events as they come. */
public class EventParameters {
    private static final int MAX_LIMIT = 1000;

    @BeanParam
    FilterParameters filter;

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
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; take the other parameters along unchanged.")
    String cursor;

    @QueryParam("fields")
    @Parameter(
            description = "The fields of each event to send, with commas between them; without `mentions` the answer"
                    + " comes faster.",
            example = "id,date,headline")
    String fields;

    /** Reads the parameters; every one at fault is named in the problem. */
    public EventQuery query() {
        return Parameters.checked(this::read);
    }

    /** Reads the parameters for a form, with which not all of them go. */
    EventQuery query(FormType form) {
        return Parameters.checked(parameters -> {
            refuse("fields", fields, form, parameters);
            refuse("order", order, form, parameters);
            refuse("cursor", cursor, form, parameters);
            return read(parameters);
        });
    }

    private static void refuse(String name, String told, FormType form, Parameters parameters) {
        if (isTold(told) && !form.takes(name)) {
            parameters.refuse(name, "does not go with " + form.extension());
        }
    }

    private static boolean isTold(String parameter) {
        return parameter != null && !parameter.isEmpty();
    }

    /** Whether the request says how many events it wants. */
    boolean haveLimit() {
        return isTold(limit);
    }

    /** Reads which fields of an event to send. */
    Fields fields() {
        return Parameters.checked(this::fields);
    }

    private Fields fields(Parameters parameters) {
        Fields named = parameters.read("fields", fields, Fields::read, Fields.FORM);
        return named == null ? Fields.ALL : named;
    }

    private EventQuery read(Parameters parameters) {
        fields(parameters);
        return new EventQuery(
                filter.read(parameters),
                parameters.oneOf("order", order, Order::label, Order.ASC),
                parameters.limit(limit, MAX_LIMIT),
                parameters.cursor(cursor, Cursor::read),
                null);
    }
}
