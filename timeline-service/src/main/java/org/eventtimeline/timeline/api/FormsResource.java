package org.eventtimeline.timeline.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eventtimeline.timeline.form.Form;
import org.eventtimeline.timeline.form.Forms;
import org.jboss.resteasy.reactive.RestResponse;

/** The events of a timeline: as JSON, and in the forms that other programs take. */
@Path("/api/v1/timelines")
@Tag(name = "Events")
public class FormsResource {
    private static final String JSON = "json";

    private final Forms forms;
    private final EventsResource events;
    private final FormAnswers answers;

    FormsResource(Forms forms, EventsResource events, FormAnswers answers) {
        this.forms = forms;
        this.events = events;
        this.answers = answers;
    }

    /** Reads events in the form that the request accepts. */
    @GET
    @Path("/{timeline}/events")
    @Produces({
        MediaType.APPLICATION_JSON,
        "application/x-ndjson",
        "text/csv",
        "text/calendar",
        "application/atom+xml",
        "application/feed+json",
        "application/ld+json",
        "application/vnd.event-timeline.timelinejs+json",
        "application/vnd.event-timeline.vis+json",
        "application/vnd.event-timeline.grafana+json"
    })
    @Operation(
            operationId = "getEvents",
            summary = "Read the events of a timeline in order",
            description = "In the form that the Accept header names, JSON if it names none. Each form has an address of"
                    + " its own as well.")
    @APIResponse(
            responseCode = "200",
            description = "One page.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventList.class)),
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "text/calendar"),
                @Content(mediaType = "application/atom+xml"),
                @Content(mediaType = "application/feed+json"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/vnd.event-timeline.timelinejs+json"),
                @Content(mediaType = "application/vnd.event-timeline.vis+json"),
                @Content(mediaType = "application/vnd.event-timeline.grafana+json")
            })
    @APIResponse(responseCode = "304", description = "The page is the one whose entity tag was sent.")
    @APIResponse(responseCode = "400", ref = Api.INVALID)
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public Response accepted(
            @PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline,
            @BeanParam EventParameters parameters,
            @Context UriInfo uri,
            @Context Request request) {
        List<Variant> variants = Variant.mediaTypes(
                        Stream.concat(Stream.of(MediaType.APPLICATION_JSON), forms.mediaTypes())
                                .map(MediaType::valueOf)
                                .toArray(MediaType[]::new))
                .build();
        Variant best = Optional.ofNullable(request.selectVariant(variants)).orElseThrow(NotAcceptableException::new);
        int place = variants.indexOf(best);
        return place == 0
                ? json(timeline, parameters, uri)
                : answers.answer(timeline, forms.all().get(place - 1), parameters, uri);
    }

    /** Reads events in the form that the address names. */
    @GET
    @Path("/{timeline}/events.{form}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getEventsInForm",
            summary = "Read the events of a timeline in a form of your choice",
            description = "What the same address without the ending gives to those who accept the form's media type.")
    @APIResponse(responseCode = "200", description = "The events.")
    @APIResponse(responseCode = "304", description = "The form is the one whose entity tag was sent.")
    @APIResponse(responseCode = "400", ref = Api.INVALID)
    @APIResponse(responseCode = "404", ref = Api.UNKNOWN)
    public Response named(
            @PathParam("timeline") @Parameter(ref = Api.TIMELINE) String timeline,
            @PathParam("form")
                    @Parameter(
                            description = "json, ndjson, csv, ics, atom, feed.json, jsonld, timelinejs.json, vis.json,"
                                    + " or grafana.json.",
                            example = "ics")
                    String form,
            @BeanParam EventParameters parameters,
            @Context UriInfo uri) {
        if (form.equals(JSON)) {
            return json(timeline, parameters, uri);
        }
        Form found = forms.withExtension(form).orElseThrow(() -> Missing.form(form));
        return answers.answer(timeline, found, parameters, uri);
    }

    private Response json(String timeline, EventParameters parameters, UriInfo uri) {
        RestResponse<EventList> page = events.page(timeline, parameters, uri);
        page.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"));
        return page.toResponse();
    }
}
