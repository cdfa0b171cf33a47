package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.List;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client has already is not sent to it again before it changes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnchangedTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/events", "/events/histogram"})
    void whatHasNotChangedIsNotSentAgain(String below) {
        String timeline = "http-tags" + below.replace('/', '-');
        String address = "/api/v1/timelines/" + timeline + below;
        post(timeline, mention("a1#0", "1901", "A café opens"));

        get(address).then().header("Cache-Control", containsString("no-cache"));
        isSentAgainOnlyOnceChanged(address, () -> post(timeline, mention("a1#1", "1902", "A bridge falls")));
    }

    @Test
    void anEventThatHasNotChangedIsNotSentAgain() {
        String event = post("http-event", mention("a1#0", "1901", "A café opens"))
                .extract()
                .path("results[0].eventId");

        isSentAgainOnlyOnceChanged(
                "/api/v1/events/" + event, () -> post("http-event", mention("a2#0", "1901", "A café opens")));
    }

    @Test
    void aListOfTimelinesThatHasNotChangedIsNotSentAgain() {
        String before = Base64.getUrlEncoder().encodeToString("http-lis".getBytes());
        post("http-list", mention("a1#0", "1901", "A café opens"));

        isSentAgainOnlyOnceChanged(
                "/api/v1/timelines?limit=1&cursor=" + before,
                () -> post("http-list", mention("a1#1", "1902", "A bridge falls")));
        isSentAgainOnlyOnceChanged(
                "/api/v1/timelines?limit=1&cursor=" + before,
                () -> post("http-list-2", mention("a1#0", "1901", "A café opens")));
    }

    private static void isSentAgainOnlyOnceChanged(String address, Runnable change) {
        String tag = get(address).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304).body(emptyString());
        change.run();
        given().header("If-None-Match", tag).get(address).then().statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @Test
    void anEntityTagIsStrongAndNamesWhatWasSent() {
        post("http-strong", mention("a1#0", "1901", "A café opens"));
        String address = "/api/v1/timelines/http-strong/events";
        String zipped = tag(given().header("Accept-Encoding", "gzip"), address);
        String plain = tag(given().header("Accept-Encoding", "identity"), address);

        assertTrue(zipped.startsWith("\""), zipped);
        assertNotEquals(zipped, plain);
        assertEquals(zipped, tag(given().header("Accept-Encoding", "gzip"), address));
        for (String known : List.of("W/" + zipped, "\"x\", " + zipped, "*")) {
            given().header("Accept-Encoding", "gzip")
                    .header("If-None-Match", known)
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(zipped))
                    .header("Vary", containsString("Accept-Encoding"));
        }
    }

    private static String tag(RequestSpecification request, String address) {
        return request.get(address).then().statusCode(200).extract().header("ETag");
    }
}
