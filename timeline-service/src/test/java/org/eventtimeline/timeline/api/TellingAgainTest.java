package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** What becomes of a mention that is posted once more, and of an event that another mention tells. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TellingAgainTest {
    @Test
    void aKnownMentionIsLeftUnchanged() {
        Object mention = mention("a1#0", "2025-09-04", "Parliament passes the budget");
        String event = post("telling-known", mention).extract().path("results[0].eventId");

        post("telling-known", mention, mention)
                .body("results.status", contains("unchanged", "unchanged"))
                .body("results.eventId", contains(event, event));
    }

    @Test
    void anEventTellsWhenItCameAndWhenItChanged() {
        Map<String, Object> mention = mention("a1#0", "2025-09-04", "Parliament passes the budget");
        String event = post("telling-changes", mention).extract().path("results[0].eventId");
        JsonPath first = event(event);
        assertEquals(first.getString("createdAt"), first.getString("updatedAt"));

        post("telling-changes", mention);
        assertEquals(first.getString("updatedAt"), event(event).getString("updatedAt"));
        post("telling-changes", with(mention, "id", "a2#0"));
        JsonPath second = event(event);
        assertEquals(first.getString("createdAt"), second.getString("createdAt"));
        assertTrue(Instant.parse(first.getString("updatedAt")).isBefore(Instant.parse(second.getString("updatedAt"))));
    }

    private static JsonPath event(String id) {
        return get("/api/v1/events/{id}", id).jsonPath();
    }
}
