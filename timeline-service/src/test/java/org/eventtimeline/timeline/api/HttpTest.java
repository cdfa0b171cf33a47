package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HttpTest {
    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        post("http-tags", mention("a1#0", "1901", "A café opens"));
        String tag = get("/api/v1/timelines/http-tags/events")
                .then()
                .header("Cache-Control", containsString("no-cache"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/timelines/http-tags/events")
                .then()
                .statusCode(304)
                .body(emptyString());
        post("http-tags", mention("a1#1", "1902", "A bridge falls"));
        given().header("If-None-Match", tag)
                .get("/api/v1/timelines/http-tags/events")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void pagesOfOtherSitesMayReadAndNotWrite() {
        post("http-cors", mention("a1#0", "1901", "A café opens"));

        given().header("Origin", "https://paper.example")
                .get("/api/v1/timelines/http-cors/events")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", anyOf(equalTo("*"), equalTo("https://paper.example")))
                .header("Access-Control-Allow-Credentials", anyOf(nullValue(), equalTo("false")));
        given().header("Origin", "https://paper.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/api/v1/timelines/http-cors/events")
                .then()
                .header("Access-Control-Allow-Methods", anyOf(nullValue(), not(containsString("POST"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/timelines/http-gzip/events", "/timelines/http-gzip", "/page.css"})
    void whatIsTextIsCompressed(String path) {
        post("http-gzip", mention("a1#0", "1901", "A café opens"));

        given().header("Accept-Encoding", "gzip")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip");
    }

    @Test
    void theServiceTellsItsHealthAndMetricsAndHasSwaggerUi() {
        get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests_seconds"));
        get("/q/swagger-ui/").then().statusCode(200);
    }
}
