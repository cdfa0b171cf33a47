package org.eventtimeline.timeline.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies over the limit with a problem, whether they tell their length or come in chunks. */
class BodyLimit {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final long limit;
    private final CurrentVertxRequest current;

    BodyLimit(@ConfigProperty(name = "event-timeline.max-body-size") MemorySize limit, CurrentVertxRequest current) {
        this.limit = limit.asLongValue();
        this.current = current;
    }

    @ServerRequestFilter(preMatching = true)
    void guard(ContainerRequestContext request) {
        RoutingContext routing = current.getCurrent();
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw refuse(routing);
        }
        if (length == null && request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), routing));
        }
    }

    private ClientErrorException refuse(RoutingContext routing) {
        routing.response().putHeader("Connection", "close");
        routing.addEndHandler(sent -> discardRest(routing));
        return new ClientErrorException(
                "The body must be at most " + limit + " bytes.", Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** A client that is still sending sees the answer only if someone takes what it sends, for a while. */
    private static void discardRest(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!request.isEnded()) {
            request.handler(rest -> {}).resume();
            routing.vertx()
                    .setTimer(GRACE.toMillis(), late -> request.connection().close());
        }
    }

    private final class Limited extends FilterInputStream {
        private final RoutingContext routing;
        private long read;

        Limited(InputStream in, RoutingContext routing) {
            super(in);
            this.routing = routing;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit) {
                throw refuse(routing);
            }
        }
    }
}
