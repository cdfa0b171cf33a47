package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** What becomes of events that a person has made one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CurationTest extends CurationTestCase {
    @Test
    void eventsMergedByHandAreOneAndTheOthersIdLeadsToIt() {
        String opening = event("curation-merge", OPENING);
        String ceremony = event("curation-merge", CEREMONY);

        merge("curation-merge", opening, ceremony)
                .statusCode(200)
                .body("id", equalTo(opening))
                .body("mentions.id", containsInAnyOrder("a1#0", "b1#0"));

        get("/api/v1/timelines/curation-merge")
                .then()
                .body("events", equalTo(1))
                .body("mentions", equalTo(2));
        given().redirects()
                .follow(false)
                .get("/api/v1/events/{id}", ceremony)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/events/" + opening));
        get("/api/v1/events/{id}", ceremony).then().statusCode(200).body("id", equalTo(opening));
    }

    @Test
    void aMergeOutlastsLaterMentionsAndArticlesThatAreTakenBackAndToldAnew() {
        String timeline = "curation-merge-lasts";
        String merged = merge(timeline, event(timeline, OPENING), event(timeline, CEREMONY))
                .extract()
                .path("id");

        post(timeline, RETOLD).body("results[0].eventId", equalTo(merged));
        post(timeline, mention("b2#0", "2025-09-05", "A ribbon is cut over bay"))
                .body("results[0].eventId", equalTo(merged));
        delete("/api/v1/timelines/{timeline}/articles/b1", timeline).then().statusCode(204);
        post(timeline, CEREMONY).body("results[0].eventId", equalTo(merged));
        get("/api/v1/events/{id}", merged)
                .then()
                .body("mentions.id", containsInAnyOrder("a1#0", "a2#0", "b1#0", "b2#0"));
    }

    @Test
    void mergingAgainChangesNothing() {
        String timeline = "curation-merge-again";
        String opening = event(timeline, OPENING);
        String ceremony = event(timeline, CEREMONY);
        merge(timeline, opening, ceremony).statusCode(200);

        merge(timeline, opening, ceremony).statusCode(200).body("id", equalTo(opening));
        get("/api/v1/timelines/{timeline}", timeline).then().body("events", equalTo(1));
    }

    @Test
    void theLastDecisionCounts() {
        String timeline = "curation-last";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD);
        String split = split(event, "a1#0").extract().path("split.id");

        merge(timeline, event, split).statusCode(200).body("mentions", hasSize(2));
        get("/api/v1/timelines/{timeline}", timeline).then().body("events", equalTo(1));
    }
}
