package org.eventtimeline.timeline.live;

import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.query.ChangeLog;
import org.junit.jupiter.api.Test;

/** What a stream tells who comes back to it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MissedEventsTest {
    @Inject
    ChangeLog log;

    @Test
    void whoComesBackIsToldWhatItMissed() throws Exception {
        post("live-resume", mention("a0#0", "1900", "A mill burns"));
        String last;
        try (Reader reader = Reader.of("live-resume", "", null)) {
            post("live-resume", mention("a1#0", "1901", "A café opens"));
            last = reader.next().id();
        }
        post("live-resume", mention("a2#0", "1902", "A bridge falls"));
        post("live-resume", mention("a3#0", "1903", "A quay opens"));

        try (Reader reader = Reader.of("live-resume", "", last)) {
            assertEquals("A bridge falls", reader.next().json().getString("headline"));
            assertEquals("A quay opens", reader.next().json().getString("headline"));
            post("live-resume", mention("a4#0", "1904", "A tower rises"));
            assertEquals("A tower rises", reader.next().json().getString("headline"));
        }
    }

    @Test
    void whoComesBackTooLateIsToldToReadAnew() throws Exception {
        post("live-late", mention("a1#0", "1901", "A mill burns"));
        String forgotten;
        try (Reader reader = Reader.of("live-late", "", null)) {
            forgotten = reader.lastId();
        }
        post("live-late", mention("a2#0", "1902", "A bridge falls"), mention("a2#1", "1903", "A quay opens"));
        log.keepNewest(1);

        try (Reader reader = Reader.of("live-late", "", forgotten)) {
            Reader.Event reset = reader.next();
            assertEquals("reset", reset.type());
            assertEquals(reset.id(), reader.lastId());
        }
        try (Reader reader = Reader.of("live-late", "", Long.toString(Long.MAX_VALUE / 10))) {
            assertEquals("reset", reader.next().type());
        }
    }
}
