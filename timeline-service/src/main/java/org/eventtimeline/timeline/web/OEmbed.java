package org.eventtimeline.timeline.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventtimeline.timeline.api.Problem;
import org.eventtimeline.timeline.event.Timelines;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.eventtimeline.timeline.query.TimelineView;

/** Tells other sites how to show a timeline that they were given the address of, as oEmbed 1.0 (oembed.com) has it. */
@Path(OEmbed.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class OEmbed {
    static final String PATH = "oembed";
    private static final int WIDTH = 800;
    private static final int HEIGHT = 640;
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern TIMELINE = Pattern.compile("(?:timelines|embed)/(" + Timelines.NAME + ")/?");

    private final TimelineDirectory directory;

    OEmbed(TimelineDirectory directory) {
        this.directory = directory;
    }

    /** The frame of a timeline, in CSS pixels. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Frame(
            String version,
            String type,
            String providerName,
            String providerUrl,
            String title,
            String html,
            int width,
            int height) {}

    /** Answers for the address of a page of this service; for any other there is nothing to show. */
    @GET
    public Response frame(
            @QueryParam("url") String url,
            @QueryParam("maxwidth") String maxWidth,
            @QueryParam("maxheight") String maxHeight,
            @QueryParam("format") String format,
            @Context UriInfo uri) {
        if (format != null && !format.equals("json")) {
            return Problem.of(Status.NOT_IMPLEMENTED, "format must be json.").response();
        }
        Optional<Integer> width = size(maxWidth, WIDTH);
        Optional<Integer> height = size(maxHeight, HEIGHT);
        if (url == null || width.isEmpty() || height.isEmpty()) {
            return Problem.of(Status.BAD_REQUEST, "url must be given; maxwidth and maxheight are pixels, 1 to 99999.")
                    .response();
        }
        return timeline(url, uri)
                .flatMap(directory::named)
                .map(found -> Response.ok(frame(found, width.get(), height.get(), uri))
                        .build())
                .orElseGet(() -> Problem.of(Status.NOT_FOUND, "There is no timeline at that address.")
                        .response());
    }

    private static Optional<Integer> size(String most, int usual) {
        return most == null
                ? Optional.of(usual)
                : Optional.of(most)
                        .filter(text -> SIZE.matcher(text).matches())
                        .map(text -> Math.min(usual, Integer.parseInt(text)));
    }

    /** The name of the timeline that a page of this service shows; empty for any other address. */
    private static Optional<String> timeline(String url, UriInfo uri) {
        try {
            URI address = URI.create(url);
            URI base = uri.getBaseUri();
            if (!base.getAuthority().equalsIgnoreCase(address.getAuthority())) {
                return Optional.empty();
            }
            String path = base.relativize(base.resolve(address.getRawPath())).getPath();
            return Optional.of(TIMELINE.matcher(path)).filter(Matcher::matches).map(match -> match.group(1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Frame frame(TimelineView timeline, int width, int height, UriInfo uri) {
        String title = timeline.title();
        String html =
                "<iframe src=\"%s\" title=\"%s: a timeline\" width=\"%d\" height=\"%d\" style=\"border:0\" loading=\"lazy\"></iframe>"
                        .formatted(Addresses.of(uri, timeline.name()).frame(), title, width, height);
        return new Frame("1.0", "rich", "Event Timeline", uri.getBaseUri().toString(), title, html, width, height);
    }
}
