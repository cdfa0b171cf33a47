package org.eventtimeline.timeline.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells browsers that a page loads nothing from elsewhere and who may frame it. */
class PageHeaders {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private final Embedding embedding;

    PageHeaders(Embedding embedding) {
        this.embedding = embedding;
    }

    @ServerResponseFilter
    void protect(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            boolean isEmbed = request.getUriInfo().getPath().startsWith("/embed/");
            headers.putSingle("Content-Security-Policy", POLICY + (isEmbed ? embedding.frameAncestors() : "'none'"));
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    /** Who may show a timeline in a frame. */
    @ConfigMapping(prefix = "event-timeline.embed")
    interface Embedding {
        /** The sources of the policy's {@code frame-ancestors}: {@code *}, or origins with blanks between them. */
        @WithDefault("*")
        String frameAncestors();
    }
}
