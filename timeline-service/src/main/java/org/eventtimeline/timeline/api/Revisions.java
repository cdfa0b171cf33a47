package org.eventtimeline.timeline.api;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eventtimeline.timeline.query.TimelineDirectory;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers only what has changed: a strong entity tag names the revision of a timeline, the version of the service, and
 * what the client accepts, since another form or encoding has other bytes.
 */
@ApplicationScoped
public class Revisions {
    private final TimelineDirectory directory;
    private final CurrentVertxRequest current;
    private final String version;

    Revisions(
            TimelineDirectory directory,
            CurrentVertxRequest current,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.directory = directory;
        this.current = current;
        this.version = version;
    }

    /** Reads the answer unless the client has the one of the timeline's present revision. */
    public <T> RestResponse<T> answer(String timeline, Supplier<T> answer) {
        return complete(timeline, response -> response.entity(answer.get()));
    }

    /** Reads the page of timelines unless the client has the one of their present revisions. */
    <T> RestResponse<T> answer(String after, int limit, Supplier<T> page) {
        String revisions = directory.revisions(after, limit);
        UUID digest = UUID.nameUUIDFromBytes(revisions.getBytes(StandardCharsets.US_ASCII));
        return tagged("timelines-" + digest, response -> response.entity(page.get()));
    }

    /** Completes the answer unless the client has the one of the timeline's present revision. */
    <T> RestResponse<T> complete(String timeline, UnaryOperator<ResponseBuilder<T>> answer) {
        long revision = directory.revision(timeline).orElseThrow(() -> Missing.timeline(timeline));
        return tagged(timeline + "-" + revision, answer);
    }

    private <T> RestResponse<T> tagged(String state, UnaryOperator<ResponseBuilder<T>> answer) {
        EntityTag tag = new EntityTag(state + "-" + form());
        ResponseBuilder<T> response = isKnown(tag) ? ResponseBuilder.notModified() : answer.apply(ResponseBuilder.ok());
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        return response.tag(tag)
                .cacheControl(revalidate)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    /** Proxies that change the encoding make tags weak; they still name the same answer (RFC 9110, 13.1.2). */
    private boolean isKnown(EntityTag tag) {
        String known = current.getCurrent().request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Stream.of(known.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals('"' + tag.getValue() + '"'));
    }

    private String form() {
        HttpServerRequest request = current.getCurrent().request();
        return Integer.toHexString(Objects.hash(
                version, request.getHeader(HttpHeaders.ACCEPT), request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
    }
}
