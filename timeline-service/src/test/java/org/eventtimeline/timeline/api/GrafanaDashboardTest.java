package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every query of the dashboard that can be provisioned, with Grafana's variables filled in as Grafana does, finds in
 * the answer what the Infinity data source is told to take from it. Infinity itself has no part in this.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GrafanaDashboardTest {
    private static final Path DASHBOARD = Path.of("../docs/grafana/dashboards/event-timeline.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void tellEvents() {
        post(
                "grafana-dashboard",
                with(with(mention("a1#0", "2024-05", "A café opens"), "kind", "opening"), "places", List.of("Riga")),
                mention("a1#1", "2024-06-01T10:00", "The bridge falls"));
    }

    @TestFactory
    List<DynamicTest> everyQueryFindsItsColumns() throws IOException {
        List<JsonNode> queries = JSON.readTree(Files.readString(DASHBOARD)).findParents("root_selector");
        assertEquals(4, queries.size());
        return queries.stream()
                .map(query -> DynamicTest.dynamicTest(query.path("url").asText(), () -> check(query)))
                .toList();
    }

    private static void check(JsonNode query) throws IOException {
        JsonNode answer = JSON.readTree(given().urlEncodingEnabled(false)
                .get(filledIn(query.path("url").asText()))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        String selector = query.path("root_selector").asText();
        JsonNode rows = selector.isEmpty() ? answer : answer.path(selector);

        assertTrue(rows.isArray() && !rows.isEmpty(), "no rows");
        for (JsonNode column : query.path("columns")) {
            JsonNode value = rows.get(0).path(column.path("selector").asText());
            switch (column.path("type").asText()) {
                case "timestamp_epoch", "number" -> assertTrue(value.isIntegralNumber(), column + ": " + value);
                case "timestamp" -> LocalDate.parse(value.asText());
                default -> assertTrue(value.isTextual() || value.isNumber(), column + ": " + value);
            }
        }
    }

    private static String filledIn(String url) {
        String filled = url.replace("${timeline:percentencode}", "grafana-dashboard")
                .replace("${q:percentencode}", "")
                .replace("${__from}", "1704067200000")
                .replace("${__to}", "1735689599999");
        assertFalse(filled.contains("$"), filled);
        return filled;
    }
}
