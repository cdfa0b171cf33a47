package org.eventtimeline.extractor.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers with a problem where an address is none, or an address or headers are too long. The server's own limits,
 * whose answers have no body, are four times as wide.
 */
@ApplicationScoped
class HeadGuard {
    private static final int MAX_ADDRESS = 4096;
    private static final int MAX_HEADERS = 16_384;
    private static final int BEFORE_ALL_ELSE = 1000;
    private static final int NO_ADDRESS = 400;
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;

    private final ObjectMapper json;

    HeadGuard(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ELSE);
    }

    void register(@Observes Router router) {
        router.errorHandler(
                NO_ADDRESS,
                request -> Problem.of(NO_ADDRESS, "What follows a % in the address must be two hexadecimal digits")
                        .answer(request, json));
    }

    private void check(RoutingContext request) {
        if (request.request().uri().length() > MAX_ADDRESS) {
            Problem.of(ADDRESS_TOO_LONG, "The address is longer than " + MAX_ADDRESS + " bytes")
                    .answer(request, json);
        } else if (length(request.request()) > MAX_HEADERS) {
            Problem.of(HEADERS_TOO_LARGE, "The headers are longer than " + MAX_HEADERS + " bytes")
                    .answer(request, json);
        } else {
            request.next();
        }
    }

    private static int length(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }
}
