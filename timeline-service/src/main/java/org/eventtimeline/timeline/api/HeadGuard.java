package org.eventtimeline.timeline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Refuses with a problem what is no address, and addresses and headers over the limit. The server's own limits, which
 * it enforces without a word, are four times as wide.
 */
@ApplicationScoped
class HeadGuard {
    private static final int MAX_ADDRESS = 4096;
    private static final int MAX_HEADERS = 16_384;
    private static final int BEFORE_ALL_ELSE = 1000;
    private static final String BAD_ESCAPE = "What follows a % in the address must be two hexadecimal digits.";
    private static final Predicate<String> HAS_BAD_ESCAPE =
            Pattern.compile("%(?![0-9A-Fa-f]{2})").asPredicate();

    private final ObjectMapper json;

    HeadGuard(ObjectMapper json) {
        this.json = json;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_ALL_ELSE);
    }

    void guard(@Observes Router router) {
        router.errorHandler(
                Status.BAD_REQUEST.getStatusCode(), routing -> refuse(routing, Status.BAD_REQUEST, BAD_ESCAPE));
    }

    private void guard(RoutingContext routing) {
        if (routing.request().uri().length() > MAX_ADDRESS) {
            refuse(routing, Status.REQUEST_URI_TOO_LONG, "The address must be at most " + MAX_ADDRESS + " bytes.");
        } else if (length(routing.request()) > MAX_HEADERS) {
            refuse(
                    routing,
                    Status.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    "The headers must be at most " + MAX_HEADERS + " bytes.");
        } else if (HAS_BAD_ESCAPE.test(routing.request().uri())) {
            refuse(routing, Status.BAD_REQUEST, BAD_ESCAPE);
        } else {
            routing.next();
        }
    }

    private static int length(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private void refuse(RoutingContext routing, Status status, String detail) {
        routing.response()
                .setStatusCode(status.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(write(Problem.of(status, detail)));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
