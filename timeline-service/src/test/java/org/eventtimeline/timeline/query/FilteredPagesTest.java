package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether what is asked for is in every event, in a few or far down, all of it comes page by page, in order and once.
 * The years 1000 to 1199 have an event each; a bell rings in every second until 1099, a horn is heard every fiftieth
 * year.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilteredPagesTest {
    private static final String WHAT = "x";

    @BeforeEach
    void tellTheEvents() {
        Object[] mentions = IntStream.range(0, 200)
                .mapToObj(i -> mention("a1#" + i, year(i), WHAT + Integer.toHexString(i * 7919) + sound(i)))
                .toArray();
        post("filtered-pages", mentions).statusCode(200);
    }

    private static String year(int i) {
        return String.valueOf(1000 + i);
    }

    private static String sound(int i) {
        return (i < 100 && i % 2 == 0 ? " bell" : "") + (i % 50 == 0 ? " horn" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "bell, '', asc, 1",
        "bell, '', desc, 1",
        "bell, '', asc, 3",
        "bell, 1090, asc, 2",
        "bell, 1020, desc, 2",
        "horn, '', asc, 1",
        "horn, '', desc, 2",
        "horn, 1001, asc, 1",
        "horn, '', asc, 1000",
        "drum, '', asc, 1",
    })
    void everyEventComesOnce(String word, String from, String order, int limit) {
        List<String> expected = new ArrayList<>(IntStream.range(0, 200)
                .filter(i -> sound(i).contains(word) && year(i).compareTo(from) >= 0)
                .mapToObj(FilteredPagesTest::year)
                .toList());
        if (order.equals("desc")) {
            Collections.reverse(expected);
        }

        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = given().queryParam("q", word)
                    .queryParam("from", from)
                    .queryParam("order", order)
                    .queryParam("limit", limit)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/timelines/filtered-pages/events")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("events.date"));
            cursor = page.getString("next");
        }
        assertEquals(expected, found);
    }
}
