package org.eventtimeline.timeline.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;

/** Links to what belongs to an answer (RFC 8288). */
final class Links {
    private Links() {}

    /** The page that follows the one at this address. */
    static String next(UriInfo uri, String cursor) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursor)
                        .build())
                .rel("next")
                .build()
                .toString();
    }
}
