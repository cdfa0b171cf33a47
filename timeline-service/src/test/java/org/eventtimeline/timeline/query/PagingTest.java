package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.query.DatedEvents.IN_ORDER;
import static org.eventtimeline.timeline.query.DatedEvents.postDates;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events come in pages, each once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagingTest {
    @ParameterizedTest
    @ValueSource(strings = {"asc", "desc"})
    void comeInPagesEachOnce(String order) {
        String timeline = "events-pages-" + order;
        postDates(timeline, IN_ORDER);
        List<String> expected = new ArrayList<>(IN_ORDER);
        if (order.equals("desc")) {
            Collections.reverse(expected);
        }

        for (int limit : List.of(1, 4, 18, 200)) {
            List<String> found = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                JsonPath page = given().queryParam("order", order)
                        .queryParam("limit", limit)
                        .queryParam("cursor", cursor)
                        .get("/api/v1/timelines/{timeline}/events", timeline)
                        .jsonPath();
                found.addAll(page.getList("events.date", String.class));
                cursor = page.getString("next");
            }
            assertEquals(expected, found, "limit " + limit);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "====",
                "1|2|3|4|5|6|7",
                "999999-01-01|8|2025-01-01|00:00|2025-01-01T00:00Z|0|00000000-0000-0000-0000-000000000000",
                "2025-01-01|8|2025-01-01|00:00|+999999999-01-01T00:00Z|0|00000000-0000-0000-0000-000000000000",
                "2025-01-01|99999999999|2025-01-01|00:00|2025-01-01T00:00Z|0|00000000-0000-0000-0000-000000000000",
            })
    void refuseACursorThatIsNone(String text) {
        postDates("events-cursor", List.of("1901"));
        for (String cursor :
                List.of(text, Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes()))) {
            given().queryParam("cursor", cursor)
                    .get("/api/v1/timelines/events-cursor/events")
                    .then()
                    .statusCode(400);
        }
    }
}
