package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The description of the interface shows what each operation takes and gives. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExamplesTest {
    private static final String DOCUMENT = "https://example.org/openapi.json";
    private static final JsonPointer POST = JsonPointer.compile("/paths/~1api~1v1~1timelines~1{timeline}~1events/post");

    @TestFactory
    List<DynamicTest> everyBodyHasAnExampleThatKeepsItsSchema() throws IOException {
        JsonNode document = document();
        SchemaRegistry schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(DOCUMENT, document.toString())));
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                for (String body : List.of("requestBody", "responses/200")) {
                    JsonPointer place = JsonPointer.empty()
                            .appendProperty("paths")
                            .appendProperty(path.getKey())
                            .appendProperty(operation.getKey())
                            .append(JsonPointer.compile("/" + body))
                            .appendProperty("content");
                    for (String type :
                            (Iterable<String>) () -> document.at(place).fieldNames()) {
                        JsonPointer content = place.appendProperty(type);
                        tests.add(DynamicTest.dynamicTest(
                                content.toString(), () -> check(schemas, content, document.at(content))));
                    }
                }
            }
        }
        return tests;
    }

    private static void check(SchemaRegistry schemas, JsonPointer place, JsonNode content) {
        assertFalse(content.path("example").isMissingNode(), "There is no example.");
        if (content.path("schema").has("$ref")) {
            assertEquals(
                    List.of(),
                    schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + place.appendProperty("schema")))
                            .validate(content.path("example").toString(), InputFormat.JSON));
        }
    }

    @Test
    void whatTheExamplePostsBecomesWhatTheExampleAnswers() throws IOException {
        JsonNode post = document().at(POST);

        given().contentType(ContentType.JSON)
                .body(post.at("/requestBody/content/application~1json/example").toString())
                .post("/api/v1/timelines/examples/events")
                .then()
                .statusCode(200)
                .body("results.status", equalTo(statuses(post)));
    }

    private static List<String> statuses(JsonNode post) {
        return post.at("/responses/200/content/application~1json/example/results")
                .findValuesAsText("status");
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
