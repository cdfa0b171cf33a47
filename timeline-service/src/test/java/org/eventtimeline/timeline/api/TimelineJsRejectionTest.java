package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.api.TimelineJsDocuments.form;
import static org.eventtimeline.timeline.api.TimelineJsDocuments.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document of TimelineJS3 must not hold. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TimelineJsRejectionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text   | text       | <p>Hi<script>alert(1)</script></p>                  | <p>Hi</p>",
                "text   | headline   | <img src=x onerror=alert(1)>Boats                   | <img src=\"x\">Boats",
                "text   | text       | <a href=\"javascript:alert(1)\">x</a>               | <a>x</a>",
                "text   | text       | <p style=\"background: url(x)\">x</p>               | <p>x</p>",
                "text   | text       | <iframe src=\"https://bay.example\"></iframe>x      | x",
                "text   | text       | <form action=\"/\"><input name=q>x</form>           | x",
                "media  | caption    | <svg onload=alert(1)>x                              | x",
                "media  | url        | javascript:alert(1)                                 | ``",
                "media  | url        | ` java\tscript:alert(1)`                            | ``",
                "media  | url        | javascript&#58;alert(1)                             | ``",
                "media  | url        | x\"onerror=\"alert(1)                               | ``",
                "media  | link       | data:text/html,<script>alert(1)</script>            | ``",
                "media  | url        | <iframe src=\"javascript:alert(1)\"></iframe>       | <iframe></iframe>",
                "media  | url        | <iframe src=\"https://bay.example\"></iframe>       | <iframe src=\"https://bay.example\"></iframe>",
                "background | url    | vbscript:x                                          | ``",
            })
    void whatCouldDoHarmIsLeftOut(String part, String field, String told, String kept) throws IOException {
        String timeline = "timelinejs-harm-" + Integer.toHexString((field + told).hashCode());
        String slide = JSON.writeValueAsString(Map.of(
                "events",
                List.of(Map.of("start_date", Map.of("year", 1999), "display_date", "x", part, Map.of(field, told)))));

        post(timeline, slide).body("results[0].status", equalTo("created"));

        assertEquals(kept, form(timeline).at("/events/0/" + part + "/" + field).textValue());
    }

    @Test
    void aSlideIsRejectedByItself() {
        String large = "x".repeat(20_000);
        post("timelinejs-rejected", """
                {"events": [7, {"text": {"headline": "No date"}}, {"start_date": {"year": "-13800000000"}, "text": {"headline": "The Big Bang"}},
                            {"start_date": {"year": 1990}}, {"start_date": {"year": 1990}, "text": {"headline": "Good"}},
                            {"start_date": {"year": 1990}, "text": {"headline": "Large", "text": "%s"}}]}
                """.formatted(large))
                .body(
                        "results.reason",
                        contains(
                                equalTo("must be an object"),
                                equalTo("date: must not be null"),
                                startsWith("date: must be an EDTF date"),
                                equalTo("headline: must not be blank"),
                                equalTo(null),
                                startsWith("presentation.text: size must be between 0 and 20000")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                | 422 | events",
                "{\"events\": []}                  | 422 | events",
                "{\"events\": {\"a\": 1}}          | 422 | events",
                "[]                                | 422 | body",
                "null                              | 422 | body",
                "{\"events\":                      | 400 | ``",
            })
    void whatIsNoTimelineIsAProblem(String body, int status, String field) {
        ValidatableResponse answer =
                post("timelinejs-problem", body).statusCode(status).contentType("application/problem+json");
        if (!field.isEmpty()) {
            answer.body("errors.field", contains(field));
        }
        get("/api/v1/timelines/timelinejs-problem").then().statusCode(404);
    }

    @Test
    void whatStandsBesideTheSlidesIsLimited() {
        post("timelinejs-limit", """
                {"title": {"text": {"text": "%s"}}, "events": [{"start_date": {"year": 1990}, "text": {"headline": "Good"}}]}
                """.formatted("x".repeat(20_000)))
                .statusCode(422)
                .body("errors[0].message", containsString("size must be between 0 and 20000"));
    }
}
