package org.eventtimeline.extractor.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eventtimeline.extractor.background.Backoff;
import org.eventtimeline.extractor.background.Outage;

/**
 * Decides what a failed delivery leads to.
 *
 * <p>A timeline that does not answer, is in trouble (5xx) or busy (408, 425, 429) is tried again for ever, each time
 * after twice the wait up to a limit, or after the wait that it asks for. Any other answer would be the same the next
 * time, so there is none.
 */
@Singleton
class RetryPolicy {
    private static final Duration LONGEST_WISH = Duration.ofHours(1);

    private final Duration first;
    private final Duration longest;

    @Inject
    RetryPolicy(DeliveryConfig config) {
        this(config.firstRetry(), config.longestRetry());
    }

    RetryPolicy(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /**
     * How long to wait after a failure; empty where trying again is no use.
     *
     * @param attempts how many have failed in a row, this one included
     */
    Optional<Duration> waitAfter(DeliveryFailedException failure, int attempts) {
        if (failure.isAnswered() && !Outage.isTold(failure.status())) {
            return Optional.empty();
        }
        return Optional.of(wish(failure.retryAfter()).orElseGet(() -> backoff(attempts)));
    }

    /** Half of the wait is left to chance, lest everyone come back at the same moment. */
    private Duration backoff(int attempts) {
        long half = Backoff.doubled(first, attempts - 1, longest).toMillis() / 2;
        return Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(half + 1));
    }

    private static Optional<Duration> wish(String retryAfter) {
        return Optional.ofNullable(retryAfter)
                .map(String::strip)
                .flatMap(header -> seconds(header).or(() -> untilDate(header)))
                .map(wish -> wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish);
    }

    private static Optional<Duration> seconds(String header) {
        try {
            return Optional.of(Duration.ofSeconds(Integer.parseUnsignedInt(header)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> untilDate(String header) {
        try {
            var date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(Instant.now(), date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
