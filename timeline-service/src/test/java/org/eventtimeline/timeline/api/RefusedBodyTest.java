package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.api.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.eventtimeline.launcher.TestDatabase;
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
}
