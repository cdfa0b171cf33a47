package org.eventtimeline.extractor.delivery;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {
    private final RetryPolicy policy = new RetryPolicy(ofSeconds(1), ofSeconds(60));

    @ParameterizedTest
    @CsvSource({
        "1, 500, 1000",
        "2, 1000, 2000",
        "3, 2000, 4000",
        "6, 16000, 32000",
        "7, 30000, 60000",
        "1000000, 30000, 60000"
    })
    void theWaitDoublesUpToALimitAndHalfOfItIsLeftToChance(int attempts, long atLeast, long atMost) {
        for (int i = 0; i < 100; i++) {
            var wait = policy.waitAfter(unanswered(), attempts).orElseThrow();
            assertTrue(wait.compareTo(ofMillis(atLeast)) >= 0, wait::toString);
            assertTrue(wait.compareTo(ofMillis(atMost)) <= 0, wait::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void aTimelineInTroubleIsTriedAgain(int status) {
        assertTrue(policy.waitAfter(answered(status, null), 1).isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 400, 401, 403, 404, 405, 413, 415, 422})
    void anyOtherAnswerIsFinal(int status) {
        assertEquals(Optional.empty(), policy.waitAfter(answered(status, "5"), 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "' 90 ', 90", "3600, 3600", "86400, 3600"})
    void theWishOfTheTimelineIsFollowedForUpToAnHour(String retryAfter, long seconds) {
        assertEquals(Optional.of(ofSeconds(seconds)), policy.waitAfter(answered(429, retryAfter), 9));
    }

    @Test
    void theWishCanBeADate() {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(100).atOffset(ZoneOffset.UTC));
        var wait = policy.waitAfter(answered(503, date), 1).orElseThrow();
        assertTrue(wait.compareTo(ofSeconds(90)) > 0 && wait.compareTo(ofSeconds(100)) <= 0, wait::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1e3", "99999999999999999999", "Thu, 32 Jan 2026 00:00:00 GMT"})
    void aWishThatMakesNoSenseIsIgnored(String retryAfter) {
        var wait = policy.waitAfter(answered(503, retryAfter), 1).orElseThrow();
        assertTrue(wait.compareTo(ofMillis(500)) >= 0 && wait.compareTo(ofSeconds(1)) <= 0, wait::toString);
    }

    private static DeliveryFailedException unanswered() {
        return DeliveryFailedException.unanswered("", null);
    }

    private static DeliveryFailedException answered(int status, String retryAfter) {
        return DeliveryFailedException.answered(status, retryAfter, "");
    }
}
