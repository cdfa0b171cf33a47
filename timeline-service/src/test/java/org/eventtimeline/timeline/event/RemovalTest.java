package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemovalTest {
    @Test
    void anArticleTakesTheEventsWithItThatNoOtherTells() {
        post("removal-alone", mention("a1#0", "1901", "A café opens"), mention("a2#0", "1902", "A bridge falls"));

        delete("/api/v1/timelines/removal-alone/articles/a1").then().statusCode(204);

        get("/api/v1/timelines/removal-alone/events").then().body("events.headline", contains("A bridge falls"));
        get("/api/v1/timelines/removal-alone")
                .then()
                .body("events", equalTo(1))
                .body("mentions", equalTo(1))
                .body("articles", equalTo(1));
        delete("/api/v1/timelines/removal-alone/articles/a1").then().statusCode(404);
    }

    @Test
    void anEventThatOthersTellIsToldAnewFromTheirs() {
        Object surest = with(
                with(mention("a1#0", "2025-09-04", "Xi and Kim hold talks"), "anchor", "explicit"),
                "participants",
                List.of("Xi Jinping"));
        post("removal-shared", surest, mention("a2#0", "2025-09", "Xi and Kim hold their talks"))
                .body("results.status", contains("created", "merged"));

        delete("/api/v1/timelines/removal-shared/articles/a1").then().statusCode(204);

        get("/api/v1/timelines/removal-shared/events")
                .then()
                .body("events.headline", contains("Xi and Kim hold their talks"))
                .body("events.date", contains("2025-09"))
                .body("events.earliest", contains("2025-09-01"))
                .body("events.precision", contains("month"))
                .body("events[0].anchor", equalTo(null))
                .body("events[0].participants", empty())
                .body("events[0].mentionCount", equalTo(1))
                .body("events[0].mentions.id", contains("a2#0"));
    }

    @Test
    void whatWasTakenBackCanBeToldAgain() {
        Object mention = mention("a1#0", "1901", "A café opens");
        post("removal-again", mention);
        delete("/api/v1/timelines/removal-again/articles/a1").then().statusCode(204);
        get("/api/v1/timelines/removal-again/events").then().statusCode(200).body("events", empty());

        post("removal-again", mention).body("results.status", contains("created"));
    }
}
