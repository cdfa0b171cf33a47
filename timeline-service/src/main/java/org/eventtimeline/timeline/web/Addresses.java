package org.eventtimeline.timeline.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/**
 * Where a timeline is found, as other pages write it.
 *
 * @param page its page
 * @param frame its page for frames
 * @param component the script that defines {@code <event-timeline>}
 * @param oembed what oEmbed says of it
 */
record Addresses(String page, String frame, String component, String oembed) {

    static Addresses of(UriInfo uri, String timeline) {
        String page = under(uri, "timelines", timeline).build().toString();
        return new Addresses(
                page,
                under(uri, "embed", timeline).build().toString(),
                under(uri, "embed", "event-timeline.js").build().toString(),
                uri.getBaseUriBuilder()
                        .path(OEmbed.PATH)
                        .queryParam("url", "{page}")
                        .build(page)
                        .toString());
    }

    private static UriBuilder under(UriInfo uri, String folder, String name) {
        return uri.getBaseUriBuilder().path(folder).path(name);
    }
}
