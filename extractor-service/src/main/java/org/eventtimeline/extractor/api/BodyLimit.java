package org.eventtimeline.extractor.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads each body as a whole, so that no thread waits for a slow one, and answers with a problem where it's too long.
 */
class BodyLimit {
    /** Before Quarkus' own limit, whose answer has no body. */
    static final int FIRST = -1_000;

    private static final int TOO_LARGE = 413;

    private final MemorySize limit;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route()
                .order(FIRST)
                .handler(BodyHandler.create(false).setBodyLimit(limit.asLongValue()))
                .handler(BodyLimit::fillIn)
                .failureHandler(this::answer);
    }

    /** Without a body, even an empty one, Quarkus would wait for one that has long been read. */
    private static void fillIn(RoutingContext request) {
        if (request.body().buffer() == null) {
            ((RoutingContextInternal) request).setBody(Buffer.buffer());
        }
        request.next();
    }

    private void answer(RoutingContext request) {
        if (request.statusCode() != TOO_LARGE) {
            request.next();
            return;
        }
        Problem.of(TOO_LARGE, "The body is longer than " + limit.asLongValue() + " bytes")
                .answer(request, json);
    }
}
