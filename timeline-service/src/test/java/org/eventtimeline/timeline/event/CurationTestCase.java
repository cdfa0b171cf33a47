package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Mentions of two events, and how a person merges and splits what is made of them. */
abstract class CurationTestCase {
    static final Map<String, Object> OPENING = mention("a1#0", "2025-09-04", "Engineers open the harbour bridge");
    static final Map<String, Object> RETOLD = mention("a2#0", "2025-09-04", "Engineers open harbour bridge at last");
    static final Map<String, Object> CEREMONY = mention("b1#0", "2025-09-05", "A ribbon is cut over the bay");

    static String event(String timeline, Object mention) {
        return post(timeline, mention).extract().path("results[0].eventId");
    }

    static ValidatableResponse merge(String timeline, String... events) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("events", events))
                .post("/api/v1/timelines/{timeline}/merges", timeline)
                .then();
    }

    static ValidatableResponse split(String event, String... mentions) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mentions", mentions))
                .post("/api/v1/events/{id}/split", event)
                .then();
    }
}
