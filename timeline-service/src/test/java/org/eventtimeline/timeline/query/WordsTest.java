package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.eventtimeline.timeline.query.DatedEvents.headline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events are found by words. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "cafe, 1901",
        "CAFÉ, 1901",
        "opens cafe, 1901",
        "caf,",
        "cafe bridge,",
        "zurich, 1902",
        "ZÜRICH falls, 1902",
        "'''; drop table event; --',",
    })
    void canBeFoundByWordsWhateverTheirCaseAndAccents(String words, String date) {
        post(
                "events-words",
                mention("a1#0", "1901", "A Café opens"),
                with(mention("a1#1", "1902", "A bridge falls"), "quote", Map.of("text", "A bridge fell in Zürich.")));

        assertEquals(
                date == null ? List.of() : List.of(date),
                given().queryParam("q", words)
                        .get("/api/v1/timelines/events-words/events")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("events.date"));
    }

    @Test
    void areFoundByWordsThatManyMentionsHold() {
        for (int post = 0; post < 3; post++) {
            int first = post * 1000;
            Object[] mentions = IntStream.range(first, first + 1000)
                    .mapToObj(i -> mention("a1#" + i, 1000 + i % 1000 + "", "Common word" + headline("" + i)))
                    .toArray();
            post("events-common", mentions).statusCode(200);
        }

        JsonPath page = get("/api/v1/timelines/events-common/events?q=common&from=1500&limit=2")
                .jsonPath();
        assertEquals(List.of("1500", "1500"), page.getList("events.date"));
        JsonPath next = get("/api/v1/timelines/events-common/events?q=common&from=1500&limit=2&cursor="
                        + page.getString("next"))
                .jsonPath();
        assertEquals(List.of("1500", "1501"), next.getList("events.date"));
    }
}
