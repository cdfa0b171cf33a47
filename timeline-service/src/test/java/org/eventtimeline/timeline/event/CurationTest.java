package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CurationTest {
    private static final Map<String, Object> OPENING =
            mention("a1#0", "2025-09-04", "Engineers open the harbour bridge");
    private static final Map<String, Object> RETOLD =
            mention("a2#0", "2025-09-04", "Engineers open harbour bridge at last");
    private static final Map<String, Object> CEREMONY = mention("b1#0", "2025-09-05", "A ribbon is cut over the bay");

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
    void mentionsSplitOffAreAnEventOfTheirOwn() {
        String timeline = "curation-split";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD).body("results.status", contains("merged"));

        split(event, "a1#0")
                .statusCode(200)
                .body("rest.id", equalTo(event))
                .body("rest.mentions.id", contains("a2#0"))
                .body("split.mentions.id", contains("a1#0"));
        get("/api/v1/timelines/{timeline}", timeline)
                .then()
                .body("events", equalTo(2))
                .body("mentions", equalTo(2));
    }

    @Test
    void aSplitOutlastsLaterMentionsAndArticlesThatAreTakenBackAndToldAnew() {
        String timeline = "curation-split-lasts";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD);
        split(event, "a1#0").statusCode(200);

        post(timeline, with(OPENING, "id", "a3#0")).body("results.status", contains("merged"));
        delete("/api/v1/timelines/{timeline}/articles/a1", timeline).then().statusCode(204);
        post(timeline, with(OPENING, "id", "a1#0"));
        get("/api/v1/timelines/{timeline}/events", timeline)
                .then()
                .body("events", hasSize(2))
                .body("events.find { it.mentions.id.contains('a2#0') }.mentions.id.contains('a1#0')", equalTo(false));
    }

    @Test
    void splittingAgainChangesNothing() {
        String timeline = "curation-split-again";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD);
        String split = split(event, "a1#0").extract().path("split.id");

        split(event, "a1#0").statusCode(200).body("rest.id", equalTo(event)).body("split.id", equalTo(split));
    }

    @Test
    void whatWasSplitOffAndTakenBackCannotBeSplitOffAgain() {
        String timeline = "curation-split-gone";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD);
        split(event, "a1#0").statusCode(200);
        delete("/api/v1/timelines/{timeline}/articles/a1", timeline).then().statusCode(204);

        split(event, "a1#0").statusCode(422).body("errors[0].field", equalTo("mentions"));
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

    @Test
    void whatADecisionNamesMustBeThere() {
        String timeline = "curation-wrong";
        String event = event(timeline, OPENING);
        String elsewhere = event("curation-elsewhere", OPENING);

        merge(timeline, event).statusCode(422).body("errors[0].field", equalTo("events"));
        merge(timeline, event, "no-id").statusCode(422).body("errors[0].field", equalTo("events[1]"));
        for (String unknown : List.of(UUID.randomUUID().toString(), elsewhere)) {
            merge(timeline, event, unknown)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors[0].field", equalTo("events[1]"))
                    .body("errors[0].message", equalTo("is no event of the timeline"));
        }
        merge("curation-nowhere", event, event).statusCode(404);
        split(UUID.randomUUID().toString(), "a1#0").statusCode(404);
        split("no-id", "a1#0").statusCode(404);
        split(event).statusCode(422).body("errors[0].field", equalTo("mentions"));
        split(event, "a2#0").statusCode(422).body("errors[0].message", startsWith("must be mentions of the event"));
        split(event, "a1#0").statusCode(422).body("errors[0].message", equalTo("must leave the event at least one"));
    }

    private static String event(String timeline, Object mention) {
        return post(timeline, mention).extract().path("results[0].eventId");
    }

    private static ValidatableResponse merge(String timeline, String... events) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("events", events))
                .post("/api/v1/timelines/{timeline}/merges", timeline)
                .then();
    }

    private static ValidatableResponse split(String event, String... mentions) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mentions", mentions))
                .post("/api/v1/events/{id}/split", event)
                .then();
    }
}
