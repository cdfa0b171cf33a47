package org.eventtimeline.timeline.live;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stream of a timeline tells. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LiveEventsTest {
    @Test
    void whatBecomesOfAnEventIsTold() throws Exception {
        post("live-all", mention("a0#0", "1900", "A mill burns"));
        try (Reader reader = Reader.of("live-all", "", null)) {
            assertEquals(
                    "text/event-stream",
                    reader.response().headers().firstValue("Content-Type").orElse(""));
            post("live-all", mention("a1#0", "1901", "A café opens"));
            Reader.Event created = reader.next();
            assertEquals("created", created.type());
            assertEquals("A café opens", created.json().getString("headline"));
            assertEquals("a1#0", created.json().getString("mentions[0].id"));

            post("live-all", mention("a2#0", "1901", "A café opens"));
            Reader.Event updated = reader.next();
            assertEquals("updated", updated.type());
            assertEquals(created.json().getString("id"), updated.json().getString("id"));
            assertEquals(2, updated.json().getInt("mentionCount"));

            delete("/api/v1/timelines/live-all/articles/a1").then().statusCode(204);
            assertEquals("updated", reader.next().type());
            delete("/api/v1/timelines/live-all/articles/a2").then().statusCode(204);
            Reader.Event removed = reader.next();
            assertEquals("removed", removed.type());
            assertEquals("{\"id\":\"" + created.json().getString("id") + "\"}", removed.data());
        }
    }

    @Test
    void onlyTheEventsAskedForAreTold() throws Exception {
        post("live-filter", mention("a0#0", "1900", "A mill burns"));
        try (Reader usual = Reader.of("live-filter", "", null);
                Reader named = Reader.of("live-filter", "?participant=holm&minSalience=0", null)) {
            post("live-filter", with(mention("a1#0", "1901", "A dog barks"), "salience", 0.1));
            post("live-filter", with(mention("a2#0", "1902", "A bridge falls"), "status", "negated"));
            post(
                    "live-filter",
                    with(
                            with(mention("a3#0", "1903", "A quay opens"), "participants", new String[] {"Ada Holm"}),
                            "salience",
                            0.4));
            post("live-filter", mention("a4#0", "1904", "A tower rises"));

            assertEquals("A tower rises", usual.next().json().getString("headline"));
            assertEquals("A quay opens", named.next().json().getString("headline"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/timelines/live-nowhere/stream, , 404",
        "/api/v1/timelines/live-errors/stream?status=done, , 400",
        "/api/v1/timelines/live-errors/stream, last, 400",
    })
    void aStreamThatCannotBeOpenedIsAProblem(String path, String lastEventId, int status) {
        post("live-errors", mention("a0#0", "1900", "A mill burns"));

        given().headers(lastEventId == null ? Map.of() : Map.of("Last-Event-ID", lastEventId))
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    @Test
    void aRemovedEventIsGoneAndNotUnknown() {
        post("live-gone", mention("a1#0", "1901", "A café opens"));
        String id = get("/api/v1/timelines/live-gone/events").path("events[0].id");
        delete("/api/v1/timelines/live-gone/articles/a1").then().statusCode(204);

        get("/api/v1/events/{id}", id)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("status", equalTo(410));
    }
}
