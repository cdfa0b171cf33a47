package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;

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

    @Test
    void onlyTheEventsRemovedLastAreRemembered() {
        String first = removed("a1", "A mill burns");
        String last = removed("a2", "A bridge falls");

        log.keepNewest(1);

        get("/api/v1/events/" + first).then().statusCode(404);
        get("/api/v1/events/" + last).then().statusCode(410);
    }

    private static String removed(String article, String headline) {
        String event = post("log-removed", mention(article + "#0", "1901", headline))
                .extract()
                .path("results[0].eventId");
        delete("/api/v1/timelines/log-removed/articles/" + article).then().statusCode(204);
        return event;
    }
}
