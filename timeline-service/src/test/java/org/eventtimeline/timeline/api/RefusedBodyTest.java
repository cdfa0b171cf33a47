package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.api.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are refused, and what the problem says of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RefusedBodyTest {
    private static final String EVENTS = "/api/v1/timelines/problems/events";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mentions\": [",
                "{'mentions': []}",
                "nonsense",
                "{\"mentions\": [{\"confidence\": NaN}]}",
            })
    void aBodyThatIsNotJsonIsRefused(String body) {
        problem(given().contentType(ContentType.JSON).body(body).post(EVENTS), 400)
                .body("detail", startsWith("The body is not JSON"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                  | body",
                "{\"mentions\":[{}]} {} | body",
                "\"mentions\"        | body",
                "{}                  | mentions",
                "null                | mentions",
                "{\"mentions\":null} | mentions",
                "{\"mentions\":[]}   | mentions",
                "{\"mentions\":{}}   | mentions",
                "{\"mentions\":1}    | mentions",
            })
    void aBodyOfAnotherFormIsRefusedByField(String body, String field) {
        problem(given().contentType(ContentType.JSON).body(body).post(EVENTS), 422)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void moreThanAThousandMentionsAreRefused() {
        String body = "{\"mentions\":[" + "{},".repeat(1000) + "{}]}";
        problem(given().contentType(ContentType.JSON).body(body).post(EVENTS), 422)
                .body("errors[0].field", equalTo("mentions"));
    }

    @Test
    void whatIsNoIdOfAnEventIsNamed() {
        problem(
                        given().contentType(ContentType.JSON)
                                .body("{\"events\": [\"x\"]}")
                                .post("/api/v1/timelines/problems/merges"),
                        422)
                .body("errors.field", hasItems("events[0]"))
                .body("errors.message", hasItems(startsWith("must be an id")));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(given().contentType(ContentType.XML).body("<mentions/>").post(EVENTS), 415);
        problem(given().accept("image/png").get(EVENTS), 406);
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
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + io.restassured.RestAssured.port + EVENTS))
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
