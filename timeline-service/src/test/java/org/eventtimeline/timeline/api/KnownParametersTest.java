package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KnownParametersTest {
    @BeforeEach
    void tellAnEvent() {
        post("names", mention("a1#0", "1901", "A café opens"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/timelines/names/events?particpant=Jobs",
                "/api/v1/timelines/names/events.csv?particpant=Jobs&kind=visit",
                "/api/v1/timelines/names/events/histogram?by=year&particpant=Jobs",
                "/api/v1/timelines/names/stream?particpant=Jobs",
                "/api/v1/timelines?particpant=Jobs",
                "/api/v1/timelines/names?particpant=Jobs",
            })
    void aNameThatNothingReadsIsRefused(String address) {
        given().get(address)
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors.field", contains("particpant"));
    }

    @Test
    void theProblemSaysWhichNamesThereAre() {
        given().get("/api/v1/timelines?size=10")
                .then()
                .body("errors.message", hasItem("is no parameter; there are cursor, limit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/timelines/names/events?kind=visit&kind=meeting",
                "/api/v1/timelines/names/events.csv?kind=visit&kind=",
                "/api/v1/timelines/names/events/histogram?kind=visit&by=year&kind=meeting",
            })
    void aSecondValueIsRefused(String address) {
        given().get(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("kind"))
                .body("errors.message", hasItem("has several values; only lists may, with commas between them"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/timelines/names/events?kind=visit&limit=5&kind=visit",
                "/api/v1/timelines/names/events?from=1900&to=1902&within=contain&q=cafe&participant=&place=&tag=&kind="
                        + "&source=&lang=&status=occurred&minSalience=0&precision=year&order=desc&limit=5&cursor=&fields=id",
                "/timelines/names?utm_source=newsletter",
            })
    void pagesAndWhatIsReadAreNotRefused(String address) {
        given().get(address).then().statusCode(200);
    }
}
