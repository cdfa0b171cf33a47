package org.eventtimeline.extractor.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bounds the bytes of all bodies that are being worked on; a request beyond is to come again later. */
class BodyBudget {
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 5;

    private final long most;
    private final long longest;
    private final ObjectMapper json;
    private final AtomicLong taken = new AtomicLong();

    BodyBudget(
            @ConfigProperty(name = "event-timeline.bodies-at-once") MemorySize most,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest,
            ObjectMapper json) {
        this.most = most.asLongValue();
        this.longest = longest.asLongValue();
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(BodyLimit.FIRST - 1).handler(this::admit);
    }

    private void admit(RoutingContext request) {
        long size = sizeOf(request.request());
        if (taken.addAndGet(size) <= most) {
            request.addEndHandler(ended -> taken.addAndGet(-size));
            request.next();
        } else {
            taken.addAndGet(-size);
            request.response().putHeader(HttpHeaders.RETRY_AFTER, "" + RETRY_SECONDS);
            Problem.of(UNAVAILABLE, "Too much is being worked on; try again later")
                    .answer(request, json);
        }
    }

    /** A body that does not tell its length may become as long as is allowed. */
    private long sizeOf(HttpServerRequest request) {
        if (HttpHeaders.CHUNKED.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.TRANSFER_ENCODING))) {
            return longest;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Math.min(longest, Long.parseLong(length));
    }
}
