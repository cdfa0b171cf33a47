package org.eventtimeline.extractor.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;

/** Reads the {@code Retry-After} of RFC 9110, 10.2.3: seconds, or a date. */
final class RetryAfter {
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * How long to wait; empty where the header says nothing of the future.
     *
     * @param header its value; null where there is none
     */
    static Optional<Duration> read(String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        var text = header.strip();
        return (text.matches("[0-9]{1," + MOST_DIGITS + "}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : Optional.ofNullable(DateUtils.parseStandardDate(text))
                                .map(date -> Duration.between(now, date)))
                .filter(wait -> wait.compareTo(Duration.ZERO) > 0);
    }
}
