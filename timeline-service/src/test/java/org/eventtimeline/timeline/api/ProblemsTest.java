package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.api.Problems.problem;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that ask for what is not there, or in a way that is not offered. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProblemsTest {
    private static final String EVENTS = "/api/v1/timelines/problems/events";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News",
                "-news",
                "ne_ws",
                "%C3%A9",
                "a123456789012345678901234567890123456789012345678901234567890123"
            })
    void aTimelineCannotHaveAnyName(String name) {
        problem(
                        given().urlEncodingEnabled(false)
                                .contentType(ContentType.JSON)
                                .body("{\"mentions\":[{}]}")
                                .post("/api/v1/timelines/" + name + "/events"),
                        400)
                .body("errors[0].field", equalTo("timeline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=1901-05&to=1901", "from=../1901&to=1900", "from=1903&to=1902/.."})
    void daysThatMayLieInOrderAreTaken(String days) {
        post("problems", mention("a1#0", "1901", "A café opens"));

        get(EVENTS + "?" + days).then().statusCode(200);
    }

    @Test
    void everyParameterAtFaultIsNamed() {
        post("problems", mention("a1#0", "1901", "A café opens"));

        problem(get(EVENTS + "?from=yesterday&to=2025-13&order=up&limit=0&cursor=x&q=" + "a".repeat(201)), 400)
                .body("errors.field", hasItems("from", "to", "order", "limit", "cursor", "q"));
        problem(get(EVENTS + "?from=1903&to=1902-12-31"), 400).body("errors.field", hasItems("to"));
        problem(get("/api/v1/timelines?limit=201&cursor=%21"), 400).body("errors.field", hasItems("limit", "cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/timelines/nowhere",
                "GET /api/v1/timelines/nowhere/events",
                "GET /api/v1/timelines/no%00where",
                "GET /api/v1/timelines/no%00where/events",
                "GET /api/v1/events/1",
                "GET /api/v1/events/00000000-0000-0000-0000-000000000000",
                "DELETE /api/v1/timelines/nowhere/articles/a1",
                "DELETE /api/v1/timelines/problems/articles/unknown",
                "DELETE /api/v1/timelines/problems/articles/%00",
                "GET /api/v1/nothing",
                "GET /nothing",
            })
    void whatDoesNotExistIsNotFound(String request) {
        problem(send(request), 404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT /api/v1/timelines                      | GET, HEAD, OPTIONS",
                "POST /api/v1/timelines/problems            | GET, HEAD, OPTIONS",
                "PUT /api/v1/timelines/problems/events      | GET, HEAD, OPTIONS, POST",
                "DELETE /api/v1/timelines/problems/events   | GET, HEAD, OPTIONS, POST",
                "GET /api/v1/timelines/problems/articles/a1 | DELETE, OPTIONS",
                "PATCH /api/v1/timelines/problems/merges    | OPTIONS, POST",
                "GET /api/v1/timelines/problems/merges      | OPTIONS, POST",
                "POST /api/v1/timelines/problems/stream     | GET, HEAD, OPTIONS",
                "POST /api/v1/events/1                      | GET, HEAD, OPTIONS",
                "GET /api/v1/events/1/split                 | OPTIONS, POST",
                "POST /timelines/problems                   | GET, HEAD, OPTIONS",
            })
    void anotherMethodIsRefusedAndTheOnesOfferedAreNamed(String request, String offered) {
        problem(send(request), 405).header("Allow", equalTo(offered));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%ZZ",
                "/api/v1/timelines/%",
                "/api/v1/timelines?cursor=%ZZ",
                EVENTS + "?q=%ZZ",
                "/timelines/problems?q=%Z"
            })
    void whatIsNoAddressIsRefused(String address) throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer, startsWith("HTTP/1.1 400 "));
            assertThat(answer, containsString("application/problem+json"));
            assertThat(answer, containsString("two hexadecimal digits"));
        }
    }

    @Test
    void whereNothingIsTheProblemSaysWhereToLook() {
        problem(get("/api/v1/nothing"), 404).body("detail", containsString("/q/swagger-ui"));
    }

    @Test
    void aPersonWhoIsLostGetsAPage() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    private static Response send(String request) {
        String[] parts = request.split(" ");
        return given().urlEncodingEnabled(false).request(Method.valueOf(parts[0]), parts[1]);
    }
}
