package org.eventtimeline.extractor.api;

import static org.awaitility.Awaitility.await;
import static org.eventtimeline.extractor.api.HttpApi.post;
import static org.eventtimeline.extractor.api.HttpApi.request;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error answers a problem of RFC 9457. That each is one, {@link HttpApi} checks by the contract. */
@QuarkusTest
class ProblemTest {
    private static final String EXTRACTIONS = "/api/v1/extractions";
    private static final String ARTICLES = "/api/v1/articles";

    @ParameterizedTest
    @ValueSource(strings = {EXTRACTIONS, ARTICLES})
    void everyInvalidFieldIsNamed(String path) {
        post(path, """
                {"timeline": "No!", "title": "\\u0000", "text": "\\ud800", "html": "x", "url": "ftp://example.org",
                "publishedAt": "yesterday", "language": "?"}""")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("about:blank"))
                .body("title", equalTo("Bad Request"))
                .body("status", equalTo(400))
                .body(
                        "errors.field",
                        containsInAnyOrder("timeline", "title", "text", "html", "url", "publishedAt", "language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}"})
    void anArticleOfNothingIsRefused(String body) {
        post(EXTRACTIONS, body).statusCode(400).body("errors.field", contains("text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"text\": \"It rained.\"} x", "text", "{\"text\": \"\\q\"}", "{\"text\": 'It rained.'}"})
    void malformedJsonIsRefusedWithItsPlace(String body) {
        post(EXTRACTIONS, body).statusCode(400).body("detail", containsString("not valid JSON (line 1, column "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/html"})
    void aRequestWithoutABodyIsRefused(String mediaType) {
        request().contentType(mediaType).post(EXTRACTIONS).then().statusCode(400);
    }

    @Test
    void jsonNestedTooDeepIsRefused() {
        var bomb = "{\"x\": " + "[".repeat(100_000);
        request()
                .contentType(ContentType.JSON)
                .body(bomb.getBytes(StandardCharsets.UTF_8))
                .post(EXTRACTIONS)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "[\"It rained.\"]", "{\"is\": \"It rained.\"}"})
    void aFieldOfTheWrongTypeIsNamed(String value) {
        post(EXTRACTIONS, "{\"text\": " + value + "}").statusCode(400).body("errors.field", contains("text"));
    }

    @Test
    void anArrayIsNoArticle() {
        post(EXTRACTIONS, "[]").statusCode(400).body("detail", equalTo("The body is not a JSON object"));
    }

    @ParameterizedTest
    @CsvSource({"PUT,/api/v1/extractions,405", "DELETE,/api/v1/articles,405", "GET,/api/v1/nowhere,404", "GET,/,404"})
    void whatIsNotServedIsRefused(String method, String path, int status) {
        RestAssured.given()
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,/api/v1/extractions,'OPTIONS, POST'",
        "DELETE,/api/v1/articles,'GET, HEAD, OPTIONS, POST'",
        "POST,/api/v1/articles/{id},'GET, HEAD, OPTIONS'",
    })
    void whereAMethodIsRefusedTheOnesOfferedAreNamed(String method, String path, String offered) {
        RestAssured.given()
                .request(method, path.replace("{id}", "0".repeat(64)))
                .then()
                .statusCode(405)
                .header("Allow", equalTo(offered));
        RestAssured.given()
                .options(path.replace("{id}", "0".repeat(64)))
                .then()
                .statusCode(200)
                .header("Allow", equalTo(offered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%ZZ", "/api/v1/articles/%", "/api/v1/articles?cursor=%ZZ"})
    void whatIsNoAddressIsRefused(String address) throws IOException {
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer, startsWith("HTTP/1.1 400 "));
            assertThat(answer, containsString("application/problem+json"));
        }
    }

    @Test
    void anAddressOrHeadersOverTheirLimitAreRefused() {
        request()
                .get("/api/v1/articles?cursor=" + "a".repeat(5000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("detail", equalTo("The address is longer than 4096 bytes"));
        request()
                .header("X-Long", "a".repeat(17_000))
                .get("/api/v1/articles")
                .then()
                .statusCode(431)
                .contentType("application/problem+json")
                .body("detail", equalTo("The headers are longer than 16384 bytes"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        request()
                .contentType(ContentType.BINARY)
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post(EXTRACTIONS)
                .then()
                .statusCode(415);
        request()
                .contentType("text/plain; charset=klingon")
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post(EXTRACTIONS)
                .then()
                .statusCode(415);
        request()
                .contentType(ContentType.JSON)
                .accept("image/png")
                .body("{}")
                .post(EXTRACTIONS)
                .then()
                .statusCode(406);
    }

    @Test
    void aBodyThatSaysItIsTooLongIsRefusedAtOnce() throws IOException {
        assertTooLarge("Content-Length: 10485761\r\n\r\n");
    }

    @Test
    void aBodyOfChunksThatGetsTooLongIsRefused() throws IOException {
        assertTooLarge("Transfer-Encoding: chunked\r\n\r\na00001\r\n" + " ".repeat(0xa00001));
    }

    @Test
    void moreBodiesAtOnceThanThereIsRoomForAreToComeAgain() throws IOException {
        try (var first = new Socket("localhost", RestAssured.port);
                var second = new Socket("localhost", RestAssured.port)) {
            for (var socket : List.of(first, second)) {
                send(socket, "Content-Length: 10485760\r\n\r\n{");
            }
            await().until(this::statusOfASmallOne, equalTo(503));
        }
        await().until(this::statusOfASmallOne, equalTo(200));
    }

    private static void assertTooLarge(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            send(socket, request);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.endsWith("\"detail\":\"The body is longer than 10485760 bytes\"}"), answer);
        }
    }

    private static void send(Socket socket, String request) throws IOException {
        var head = "POST " + EXTRACTIONS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        socket.getOutputStream().write((head + request).getBytes(StandardCharsets.US_ASCII));
    }

    private int statusOfASmallOne() {
        return post(EXTRACTIONS, "{\"text\": \"It rained.\"}").extract().statusCode();
    }

    @Test
    void aTextOverItsLimitIsNamed() {
        post(EXTRACTIONS, "{\"text\": \"" + "a".repeat(1_000_001) + "\"}")
                .statusCode(400)
                .body("errors.field", contains("text"));
    }
}
