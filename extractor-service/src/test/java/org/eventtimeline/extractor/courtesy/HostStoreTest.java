package org.eventtimeline.extractor.courtesy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eventtimeline.extractor.background.Moments;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HostStoreTest {
    private final String host = "https://" + UUID.randomUUID() + ".example";

    @Inject
    HostStore hosts;

    @Test
    void turnsLieAPaceApart() {
        assertEquals(Optional.empty(), hosts.turn(host, null));

        List<Instant> turns = Stream.generate(() -> hosts.turn(host, null).orElseThrow())
                .limit(3)
                .toList();

        assertEquals(turns.get(0).plusSeconds(1), turns.get(1));
        assertEquals(turns.get(0).plusSeconds(2), turns.get(2));
        assertTrue(turns.get(0).isBefore(Moments.now().plusSeconds(2)));
    }

    @Test
    void aTurnThatWasGivenIsKept() {
        hosts.turn(host, null);
        hosts.turn(host, null);

        assertEquals(Optional.empty(), hosts.turn(host, Moments.now().minusMillis(1)));
        assertTrue(hosts.turn(host, Moments.now().plusSeconds(60)).isPresent());
    }

    @Test
    void aHostThatAsksForRestGetsIt() {
        hosts.rest(host, Duration.ofHours(1));
        hosts.rest(host, Duration.ofSeconds(1));

        var turn = hosts.turn(host, Moments.now().minusMillis(1)).orElseThrow();

        assertTrue(turn.isAfter(Moments.now().plus(Duration.ofMinutes(59))));
    }

    @Test
    void nobodyIsWaitedForLongerThanADay() {
        hosts.rest(host, Duration.ofDays(1_000));

        assertTrue(hosts.turn(host, null).orElseThrow().isBefore(Moments.now().plus(Duration.ofDays(2))));
    }

    @Test
    void aHostMayAskForALongerPace() {
        hosts.learn(host, "", Duration.ofSeconds(30));
        hosts.turn(host, null);

        assertTrue(hosts.turn(host, null).orElseThrow().isAfter(Moments.now().plusSeconds(25)));
        assertEquals(Optional.of(""), hosts.robots(host));
    }
}
