package org.eventtimeline.extractor.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2025-09-04T10:00:00Z");

    @Test
    void isTimeOrADate() {
        assertEquals(Optional.of(Duration.ofMinutes(2)), RetryAfter.read(" 120 ", NOW));
        assertEquals(Optional.of(Duration.ofMinutes(5)), RetryAfter.read("Thu, 04 Sep 2025 10:05:00 GMT", NOW));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-5", "soon", "99999999999999999999", "Thu, 04 Sep 2025 09:00:00 GMT"})
    void isNothingWhereItSaysNothingOfTheFuture(String header) {
        assertEquals(Optional.empty(), RetryAfter.read(header, NOW));
    }
}
