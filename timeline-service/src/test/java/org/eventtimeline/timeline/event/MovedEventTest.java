package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** Events that went into others: their ids lead there, however often that goes into another one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MovedEventTest {
    private static final String TIMELINE = "moved-events";

    @Test
    void theIdsOfAllThatWentIntoOneLeadToIt() {
        String bridge = event("a1#0", "2025-09-04", "Engineers open the harbour bridge");
        String ribbon = event("b1#0", "2025-09-05", "A ribbon is cut over the bay");
        String parade = event("c1#0", "2025-09-06", "Boats parade");
        String fair = event("d1#0", "2025-09-07", "Halden holds its fair");

        merge(ribbon, parade);
        merge(bridge, ribbon, fair);

        for (String event : List.of(bridge, ribbon, parade, fair)) {
            get("/api/v1/events/{id}", event).then().statusCode(200).body("id", equalTo(bridge));
        }
    }

    private static String event(String id, String date, String headline) {
        return post(TIMELINE, mention(id, date, headline)).extract().path("results[0].eventId");
    }

    private static void merge(String... events) {
        given().contentType(ContentType.JSON)
                .body(Map.of("events", events))
                .post("/api/v1/timelines/{timeline}/merges", TIMELINE)
                .then()
                .statusCode(200);
    }
}
