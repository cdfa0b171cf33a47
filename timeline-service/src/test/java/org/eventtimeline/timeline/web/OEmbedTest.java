package org.eventtimeline.timeline.web;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.eventtimeline.launcher.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OEmbedTest {
    @BeforeEach
    void tell() {
        post("oembed-bridge", mention("a1#0", "1901", "A bridge opens"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timelines/oembed-bridge", "/embed/oembed-bridge", "/timelines/oembed-bridge?q=x#y"})
    void theAddressOfAPageGivesAFrame(String path) {
        String html = ask(path, "", "")
                .statusCode(200)
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("provider_name", equalTo("Event Timeline"))
                .body("title", equalTo("Oembed Bridge"))
                .body("width", equalTo(800))
                .body("height", equalTo(640))
                .extract()
                .path("html");
        Element frame = Jsoup.parse(html).selectFirst("iframe");
        assertEquals(address("/embed/oembed-bridge"), frame.attr("src"));
        assertEquals("800", frame.attr("width"));
        get(frame.attr("src")).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"400, 300, 400, 300", "4000, 3000, 800, 640", "'', 200, 800, 200"})
    void theFrameIsNoLargerThanAsked(String maxWidth, String maxHeight, int width, int height) {
        ask("/timelines/oembed-bridge", maxWidth, maxHeight)
                .statusCode(200)
                .body("width", equalTo(width))
                .body("height", equalTo(height));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timelines/nowhere", "/", "/api/v1/timelines/oembed-bridge/events", "/timelines/.."})
    void whatIsNoTimelineIsNotFound(String path) {
        ask(path, "", "").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void otherSitesAreNotFound() {
        given().queryParam("url", "https://elsewhere.example/timelines/oembed-bridge")
                .get("/oembed")
                .then()
                .statusCode(404);
        for (String url : List.of("no address", "mailto:paper@elsewhere.example", "/timelines/oembed-bridge")) {
            given().queryParam("url", url).get("/oembed").then().statusCode(404);
        }
    }

    @Test
    void nonsenseIsAProblem() {
        get("/oembed").then().statusCode(400).contentType("application/problem+json");
        ask("/timelines/oembed-bridge", "wide", "").statusCode(400);
        given().queryParam("url", address("/timelines/oembed-bridge"))
                .queryParam("format", "xml")
                .get("/oembed")
                .then()
                .statusCode(501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timelines/oembed-bridge", "/embed/oembed-bridge"})
    void theHeadOfThePageLeadsToIt(String path) {
        String html = get(path).asString();
        String link = Jsoup.parse(html)
                .head()
                .select("link[type=application/json+oembed]")
                .attr("href");
        given().urlEncodingEnabled(false).get(link).then().statusCode(200).body("type", equalTo("rich"));
        assertTrue(html.indexOf("json+oembed") < 150_000);
    }

    private static ValidatableResponse ask(String path, String maxWidth, String maxHeight) {
        var request = given().queryParam("url", address(path));
        if (!maxWidth.isEmpty()) {
            request.queryParam("maxwidth", maxWidth);
        }
        if (!maxHeight.isEmpty()) {
            request.queryParam("maxheight", maxHeight);
        }
        return request.get("/oembed").then();
    }

    private static String address(String path) {
        return RestAssured.baseURI + ":" + RestAssured.port + path;
    }
}
