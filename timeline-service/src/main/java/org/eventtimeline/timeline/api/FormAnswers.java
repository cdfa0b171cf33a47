package org.eventtimeline.timeline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eventtimeline.timeline.form.Excerpt;
import org.eventtimeline.timeline.form.Form;
import org.eventtimeline.timeline.form.FormType;
import org.eventtimeline.timeline.form.FormType.Extent;
import org.eventtimeline.timeline.query.EventPage;
import org.eventtimeline.timeline.query.EventQuery;
import org.eventtimeline.timeline.query.EventView;
import org.eventtimeline.timeline.query.Events;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.eventtimeline.timeline.query.TimelineView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with events in a form. */
@ApplicationScoped
class FormAnswers {
    /** How many events a form gives that is not asked for a number: in all, as a feed, and in a piece of the whole. */
    private static final int PAGE = 1000;

    private static final int LATEST = 50;
    private static final int PIECE = 500;

    private final TimelineDirectory directory;
    private final Events events;
    private final Revisions revisions;

    FormAnswers(TimelineDirectory directory, Events events, Revisions revisions) {
        this.directory = directory;
        this.events = events;
        this.revisions = revisions;
    }

    Response answer(String timeline, Form form, EventParameters parameters, UriInfo uri) {
        FormType type = form.type();
        EventQuery query = parameters.query(type);
        RestResponse<Object> answer = revisions.complete(timeline, response -> {
            response.type(MediaType.valueOf(type.mediaType()).withCharset("utf-8"));
            response.header(HttpHeaders.CONTENT_DISPOSITION, disposition(timeline, type));
            return switch (type.extent()) {
                case LATEST -> {
                    int limit = parameters.haveLimit() ? query.limit() : LATEST;
                    List<EventView> latest = events.latest(timeline, query.filter(), limit);
                    yield response.entity(joined(form.write(excerpt(timeline, uri, Stream.of(latest)))));
                }
                case WHOLE ->
                    parameters.haveLimit()
                            ? page(timeline, form, query, uri, response)
                            : response.entity(new Pieces(
                                    form.write(excerpt(timeline, uri, pages(timeline, query.atMost(PIECE))))
                                            .iterator()));
                case PAGE -> page(timeline, form, parameters.haveLimit() ? query : query.atMost(PAGE), uri, response);
            };
        });
        return answer.toResponse();
    }

    private static String disposition(String timeline, FormType type) {
        return (type.extent() == Extent.WHOLE ? "attachment" : "inline") + "; filename=\"" + timeline + "."
                + type.extension() + "\"";
    }

    private ResponseBuilder<Object> page(
            String timeline, Form form, EventQuery query, UriInfo uri, ResponseBuilder<Object> response) {
        EventPage page = events.page(timeline, query);
        if (!page.isLast()) {
            response.header(HttpHeaders.LINK, Links.next(uri, page.last().text()));
        }
        return response.entity(joined(form.write(excerpt(timeline, uri, Stream.of(page.events())))));
    }

    /** Every page from the first, each read when it is asked for. */
    private Stream<List<EventView>> pages(String timeline, EventQuery query) {
        return Stream.iterate(
                        events.page(timeline, query),
                        Objects::nonNull,
                        page -> page.isLast() ? null : events.page(timeline, query.after(page.last())))
                .map(EventPage::events);
    }

    private Excerpt excerpt(String timeline, UriInfo uri, Stream<List<EventView>> pages) {
        TimelineView view = directory.named(timeline).orElseThrow(() -> Missing.timeline(timeline));
        return new Excerpt(view, uri.getBaseUri(), uri.getRequestUri(), pages);
    }

    private static byte[] joined(Stream<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
