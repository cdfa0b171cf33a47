package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangeLogTest {
    @Inject
    ChangeLog log;

    @Inject
    TimelineDirectory directory;

    @Test
    void onlyTheEventsRemovedLastAreRemembered() {
        String first = removed("a1", "A mill burns");
        String last = removed("a2", "A bridge falls");

        log.keepNewest(1);

        get("/api/v1/events/" + first).then().statusCode(404);
        get("/api/v1/events/" + last).then().statusCode(410);
    }

    @Test
    void theNewestChangeOfEachTimelineStays() {
        told("log-quiet", "A mill burns");
        told("log-quiet", "A dam bursts");
        told("log-busy", "A bridge falls");
        told("log-busy", "A tower leans");
        told("log-busy", "A tunnel floods");

        log.keepNewest(1);

        assertEquals(1, changes("log-quiet"));
        assertEquals(1, changes("log-busy"));
    }

    private static void told(String timeline, String headline) {
        post(timeline, mention(headline, "1901", headline)).statusCode(200);
    }

    private int changes(String timeline) {
        return log.after(directory.key(timeline).orElseThrow(), 0, 100).size();
    }

    private static String removed(String article, String headline) {
        String event = post("log-removed", mention(article + "#0", "1901", headline))
                .extract()
                .path("results[0].eventId");
        delete("/api/v1/timelines/log-removed/articles/" + article).then().statusCode(204);
        return event;
    }
}
