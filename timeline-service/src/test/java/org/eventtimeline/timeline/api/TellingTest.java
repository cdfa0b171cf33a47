package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TellingTest {
    @Test
    void aFirstMentionCreatesTheTimelineAndTheEvent() {
        post("telling-first", mention("a1#0", "2025-09-04", "Xi and Kim hold talks in Beijing"))
                .statusCode(200)
                .body("results[0].id", equalTo("a1#0"))
                .body("results[0].status", equalTo("created"))
                .body("results[0].eventId", notNullValue())
                .body("results[0].reason", nullValue());

        get("/api/v1/timelines/telling-first/events")
                .then()
                .statusCode(200)
                .body("events.headline", contains("Xi and Kim hold talks in Beijing"))
                .body("events[0].precision", equalTo("day"))
                .body("next", nullValue());
    }

    @Test
    void anEventGivesBackAllThatItsMentionTold() {
        Map<String, Object> told = mention("a1#0", "-0043-03-15", "Caesar is stabbed");
        told.putAll(Map.of(
                "kind",
                "attack",
                "status",
                "occurred",
                "salience",
                0.9,
                "anchor",
                "explicit",
                "confidence",
                0.9,
                "participants",
                List.of("Julius Caesar", "Brutus"),
                "places",
                List.of("Rome"),
                "sequence",
                3,
                "quote",
                Map.of("text", "On the Ides of March Caesar was stabbed.", "start", 10, "end", 50),
                "trigger",
                Map.of("text", "stabbed", "start", 42, "end", 49)));
        Map<String, Object> article = Map.of(
                "id", "a1",
                "url", "https://news.example/caesar",
                "title", "The Ides of March",
                "publisher", "Acta Diurna",
                "publishedAt", "2025-03-15",
                "language", "en");
        String id =
                post("telling-all", with(told, "article", article)).extract().path("results[0].eventId");

        get("/api/v1/events/{id}", id)
                .then()
                .statusCode(200)
                .body("timeline", equalTo("telling-all"))
                .body("date", equalTo("-0043-03-15"))
                .body("earliest", equalTo("-0043-03-15"))
                .body("latest", equalTo("-0043-03-15"))
                .body("kind", equalTo("attack"))
                .body("status", equalTo("occurred"))
                .body("salience", equalTo(0.9f))
                .body("anchor", equalTo("explicit"))
                .body("confidence", equalTo(0.9f))
                .body("participants", contains("Brutus", "Julius Caesar"))
                .body("places", contains("Rome"))
                .body("mentionCount", equalTo(1))
                .body("mentions[0].kind", equalTo("attack"))
                .body("mentions[0].status", equalTo("occurred"))
                .body("mentions[0].salience", equalTo(0.9f))
                .body("mentions[0].quote", equalTo(told.get("quote")))
                .body("mentions[0].trigger", equalTo(told.get("trigger")))
                .body("mentions[0].article", equalTo(article));
    }

    @Test
    void whatIsNotSaidOtherwiseOccurredAndMatters() {
        post("telling-least", mention("a1#0", "2025-09-04", "Parliament passes the budget"));

        get("/api/v1/timelines/telling-least/events")
                .then()
                .body("events[0].kind", nullValue())
                .body("events[0].status", equalTo("occurred"))
                .body("events[0].salience", equalTo(1f))
                .body("events[0].mentions[0].status", equalTo("occurred"));
    }

    @Test
    void aBadMentionIsRejectedByFieldAndDoesNotSpoilTheOthers() {
        post(
                        "telling-bad",
                        mention("a1#0", "2025-02-30", "A day that no calendar has"),
                        mention("a1#1", "2025-09-04", "Parliament passes the budget"))
                .statusCode(200)
                .body("results.status", contains("rejected", "created"))
                .body("results[0].reason", containsString("date: must be an EDTF date"))
                .body("results[0].eventId", nullValue());
    }
}
