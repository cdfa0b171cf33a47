package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.ThreeAMinute.class)
@QuarkusTestResource(TestDatabase.class)
class RateLimitTest {
    /** A limit that a test can reach. */
    public static final class ThreeAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("event-timeline.rate-limit.requests-per-minute", "3");
        }
    }

    @Test
    void whoAsksTooOftenIsAskedToComeBackLater() {
        for (int i = 0; i < 3; i++) {
            get("/api/v1/timelines").then().statusCode(200);
        }

        given().header("Origin", "https://paper.example")
                .get("/api/v1/timelines")
                .then()
                .statusCode(429)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .header("Access-Control-Allow-Origin", anyOf(equalTo("*"), equalTo("https://paper.example")))
                .body("status", equalTo(429));
        get("/q/health/live").then().statusCode(200);
    }
}
