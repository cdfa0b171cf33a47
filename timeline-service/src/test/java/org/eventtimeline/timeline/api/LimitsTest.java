package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.api.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Requests that are longer than the service takes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LimitsTest {
    private static final String EVENTS = "/api/v1/timelines/problems/events";

    @Test
    void anAddressOverTheLimitIsRefused() {
        problem(get(EVENTS + "?q=" + "a".repeat(5000)), 414).body("detail", containsString("4096 bytes"));
    }

    @Test
    void headersOverTheLimitAreRefused() {
        problem(given().header("X-Long", "a".repeat(17_000)).get(EVENTS), 431)
                .body("detail", containsString("16384 bytes"));
    }

    @Test
    void moreThanAThousandMentionsAreRefused() {
        String body = "{\"mentions\":[" + "{},".repeat(1000) + "{}]}";
        problem(given().contentType(ContentType.JSON).body(body).post(EVENTS), 422)
                .body("errors[0].field", equalTo("mentions"));
    }

    @Test
    void aBodyOverTheLimitIsRefusedThatTellsItsLength() {
        problem(
                        given().contentType(ContentType.JSON)
                                .body(" ".repeat(8 * 1024 * 1024 + 1))
                                .post(EVENTS),
                        413)
                .body("detail", containsString("8388608 bytes"));
    }

    @Test
    void aBodyOverTheLimitIsRefusedThatComesInChunks() throws Exception {
        byte[] spaces = " ".repeat(20 * 1024 * 1024).getBytes();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + EVENTS))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        Assertions.assertEquals(413, response.statusCode());
        Assertions.assertEquals(
                Problem.MEDIA_TYPE,
                response.headers().firstValue("content-type").orElse(""));
    }
}
