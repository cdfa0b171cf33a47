package org.eventtimeline.timeline.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.config.ConfigMapping;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks an address that has sent too many requests within a minute to come back in the next. */
class RateLimit {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MAX_ADDRESSES = 100_000;

    private final Cache<String, Minute> minutes = Caffeine.newBuilder()
            .maximumSize(MAX_ADDRESSES)
            .expireAfterWrite(MINUTE)
            .build();
    private final OptionalInt most;
    private final CurrentVertxRequest current;

    RateLimit(Limit limit, CurrentVertxRequest current) {
        this.most = limit.requestsPerMinute();
        this.current = current;
    }

    /** Answers a request over the limit; lets the others pass. */
    @ServerRequestFilter(preMatching = true)
    Response limit() {
        if (most.isEmpty()) {
            return null;
        }
        Minute minute = minutes.get(
                current.getCurrent().request().remoteAddress().hostAddress(),
                address -> new Minute(System.nanoTime(), new AtomicInteger()));
        return minute.requests().incrementAndGet() <= most.getAsInt() ? null : refused(minute);
    }

    private static Response refused(Minute minute) {
        Problem problem = Problem.of(
                Response.Status.TOO_MANY_REQUESTS, "Too many requests have come from this address within a minute.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, minute.secondsLeft())
                .build();
    }

    /** The requests of one address in the minute that its first one began. */
    private record Minute(long start, AtomicInteger requests) {
        long secondsLeft() {
            Duration left = MINUTE.minusNanos(System.nanoTime() - start);
            return Math.max(1, left.toSeconds() + 1);
        }
    }

    /** How many requests are too many. */
    @ConfigMapping(prefix = "event-timeline.rate-limit")
    interface Limit {
        /** How many requests one address may send in a minute; any number where absent. */
        OptionalInt requestsPerMinute();
    }
}
