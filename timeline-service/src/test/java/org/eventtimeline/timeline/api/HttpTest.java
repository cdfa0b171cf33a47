package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HttpTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/histogram"})
    void whatCanBeReadCanBeAskedForWithoutItsBody(String below) {
        post("http-head", mention("a1#0", "1901", "A café opens"));

        given().head("/api/v1/timelines/http-head/events" + below)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("ETag", notNullValue())
                .body(emptyString());
    }

    @Test
    void aPageNamesTheNextInItsLink() {
        post("http-link", mention("a1#0", "1901", "A café opens"), mention("a1#1", "1902", "A bridge falls"));

        var first = get("/api/v1/timelines/http-link/events?limit=1&order=desc&q=a")
                .then()
                .statusCode(200)
                .extract();
        String link = first.header("Link");
        assertTrue(link.endsWith("; rel=\"next\""), link);
        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .header("Link", not(containsString("rel=\"next\"")))
                .body("events.date", contains("1901"));
    }

    @Test
    void onlyTheFieldsAskedForAreSent() {
        post("http-fields", mention("a1#0", "1901", "A café opens"));

        given().get("/api/v1/timelines/http-fields/events?fields=date,headline")
                .then()
                .body("events[0]", equalTo(Map.of("date", "1901", "headline", "A café opens")));
        given().get("/api/v1/timelines/http-fields/events?fields=mentions")
                .then()
                .body("events[0].mentions.id", contains("a1#0"));
        given().get("/api/v1/timelines/http-fields/events?fields=date,secret&limit=0")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("fields", "limit"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/timelines, 'GET, HEAD, OPTIONS'",
        "/api/v1/timelines/http-options/events, 'GET, HEAD, OPTIONS, POST'",
        "/api/v1/timelines/http-options/articles/a1, 'DELETE, OPTIONS'",
    })
    void anAddressTellsWhatItOffers(String address, String methods) {
        given().options(address).then().statusCode(200).header("Allow", methods);
    }

    @Test
    void aFrameWithoutAnOriginMayRead() {
        post("http-null", mention("a1#0", "1901", "A café opens"));

        given().header("Origin", "null")
                .get("/api/v1/timelines/http-null/events")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", anyOf(equalTo("*"), equalTo("null")))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
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
