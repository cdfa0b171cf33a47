package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mention must not be; each case changes one field of a good one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RejectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id          | null                          | id: must not be blank",
                "id          | \" \"                         | id: must not be blank",
                "id          | 7                             | id: must be a string",
                "id          | \"a\\u0000b\"                 | id: must not contain NUL",
                "date        | null                          | date: must not be null",
                "date        | \"\"                          | date: must be an EDTF date",
                "date        | \"2025-02-30\"                | date: must be an EDTF date",
                "date        | 2025                          | date: must be a string",
                "headline    | null                          | headline: must not be blank",
                "headline    | \"lone \\ud800 surrogate\"    | headline: must not contain NUL or a lone surrogate",
                "headline    | \"lone \\udc00 surrogate\"    | headline: must not contain NUL or a lone surrogate",
                "headline    | \"NUL \\u0000\"               | headline: must not contain NUL or a lone surrogate",
                "headline    | []                            | headline: must be a string",
                "anchor      | \"guess\"                     | anchor: must be one of explicit, relative, document",
                "anchor      | 0                             | anchor: must be one of explicit, relative, document",
                "kind        | \"State visit\"               | kind: must be lower-case letters and hyphens",
                "kind        | \"-\"                         | kind: must be lower-case letters and hyphens",
                "kind        | 1                             | kind: must be a string",
                "status      | \"done\"                      | status: must be one of occurred, planned, hypothetical, neg",
                "salience    | 1.01                          | salience: must be less than or equal to 1",
                "salience    | -0.1                          | salience: must be greater than or equal to 0",
                "salience    | \"high\"                      | salience: must be a number",
                "confidence  | 1.01                          | confidence: must be less than or equal to 1",
                "confidence  | -0.1                          | confidence: must be greater than or equal to 0",
                "confidence  | \"0.5\"                       | confidence: must be a number",
                "confidence  | \"NaN\"                       | confidence: must be greater",
                "confidence  | 1e999                         | confidence: must be less than or equal to 1",
                "participants| \"Kim\"                       | participants: must be an array",
                "participants| [null]                        | participants[0].<list element>: must not be blank",
                "participants| [\"Kim\", 1]                  | participants[1]: must be a string",
                "participants| [\"\\u0000\"]                 | participants[0].<list element>: must not contain NUL",
                "places      | {}                            | places: must be an array",
                "sequence    | -1                            | sequence: must be greater than or equal to 0",
                "sequence    | 1.5                           | sequence: must be a whole number",
                "sequence    | 99999999999                   | sequence: is out of range",
                "quote       | {}                            | quote.text: must not be null",
                "quote       | \"text\"                      | quote: must be an object",
                "quote       | {\"text\":\"x\",\"start\":2,\"end\":1} | quote.end: must not be less than start",
                "trigger     | {\"text\":\"x\",\"start\":-1} | trigger.start: must be greater than or equal to 0",
                "article     | null                          | article: must not be null",
                "article     | {}                            | article.id: must not be blank",
                "article     | {\"id\":\"a\",\"url\":[]}     | article.url: must be a string",
                "article     | {\"id\":\"a\",\"publishedAt\":\"soon\"} | article.publishedAt: must be an ISO 8601 date",
                "article     | {\"id\":\"a\",\"publishedAt\":\"99999-01-01\"} | article.publishedAt: must be an ISO",
                "article     | {\"id\":\"a\",\"names\":\"Kim\"} | article.names: must be an array",
                "article     | {\"id\":\"a\",\"names\":[\" \"]} | article.names[0].<list element>: must not be blank",
            })
    void aMentionIsRejectedByField(String field, String value, String reason) {
        String good = """
                {"id": "a1#0", "date": "2025-09-04", "headline": "A headline", "article": {"id": "a1"}, "%s": %s}
                """.formatted(field, value);
        reject(good, reason);
    }

    @ParameterizedTest
    @CsvSource({"id, 201", "headline, 301"})
    void aTextThatIsTooLongIsRejected(String field, int length) {
        reject("""
                {"id": "a1#0", "date": "2025-09-04", "headline": "A headline", "article": {"id": "a1"}, "%s": "%s"}
                """.formatted(field, "x".repeat(length)), field + ": size must be between 0 and " + (length - 1));
    }

    @ParameterizedTest
    @CsvSource({"null", "7", "[]", "'\"mention\"'"})
    void whatIsNoObjectIsNoMention(String item) {
        reject(item, "must be an object");
    }

    @Test
    void allFieldsAtFaultAreNamed() {
        reject("{}", "article: must not be null; date: must not be null; headline: must not be blank; id: must not");
    }

    private static void reject(String mention, String reason) {
        given().contentType(ContentType.JSON)
                .body("{\"mentions\": [" + mention + "]}")
                .post("/api/v1/timelines/rejection/events")
                .then()
                .statusCode(200)
                .body("results[0].status", equalTo("rejected"))
                .body("results[0].reason", startsWith(reason));
        given().get("/api/v1/timelines/rejection").then().statusCode(404);
    }
}
