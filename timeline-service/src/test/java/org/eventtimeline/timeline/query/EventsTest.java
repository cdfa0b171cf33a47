package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.eventtimeline.timeline.query.DatedEvents.IN_ORDER;
import static org.eventtimeline.timeline.query.DatedEvents.dates;
import static org.eventtimeline.timeline.query.DatedEvents.postDates;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EventsTest {
    @Test
    void standInOrderOfTheirDaysCoarseBeforeFine() {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(1));
        postDates("events-order", shuffled);

        assertEquals(IN_ORDER, dates("/api/v1/timelines/events-order/events"));
        List<String> backwards = new ArrayList<>(IN_ORDER);
        Collections.reverse(backwards);
        assertEquals(backwards, dates("/api/v1/timelines/events-order/events?order=desc"));
    }

    @Test
    void ofOneDateStandInTheOrderOfTheNarrative() {
        post(
                "events-narrative",
                told("a3#0", "Undated article", null, 0),
                told("a2#1", "Later article", "2025-09-05", 1),
                told("a1#2", "Third sentence", "2025-09-04T12:00:00+09:00", 2),
                told("a1#0", "First sentence", "2025-09-04T12:00:00+09:00", 0),
                told("a4#0", "Between in another zone", "2025-09-04T03:30:00Z", 0));

        assertEquals(
                List.of(
                        "First sentence",
                        "Third sentence",
                        "Between in another zone",
                        "Later article",
                        "Undated article"),
                get("/api/v1/timelines/events-narrative/events").path("events.headline"));
    }

    private static Map<String, Object> told(String id, String headline, String published, int sequence) {
        String article = id.split("#")[0];
        return with(
                with(mention(id, "2025-09-04", headline), "sequence", sequence),
                "article",
                published == null ? Map.of("id", article) : Map.of("id", article, "publishedAt", published));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=1990-01-02          | 19XX 199X 1990 1990/1992 1990-40 1990-33 1990-01 1990-01-01/1990-01-03 2025/.. 9999-12-31",
                "to=0000                  | ../1985 -4711 -0043-03-15 0000",
                "from=0000&to=0001        | ../1985 0000 0001-01-01",
                "from=1986&to=1989        | 19XX",
                "from=2000&to=2024        | ",
                "from=9999                | 2025/.. 9999-12-31",
                "from=1992/..&to=../1992  | 19XX 199X 1990/1992",
                "to=../-4711              | ../1985 -4711",
            })
    void canBeLimitedToThoseThatTouchAStretchOfTime(String parameters, String dates) {
        postDates("events-stretch", IN_ORDER);
        List<String> expected = dates == null ? List.of() : List.of(dates.split(" "));

        assertEquals(expected, dates("/api/v1/timelines/events-stretch/events?limit=3&" + parameters));
        List<String> backwards = new ArrayList<>(expected);
        Collections.reverse(backwards);
        assertEquals(backwards, dates("/api/v1/timelines/events-stretch/events?limit=3&order=desc&" + parameters));
    }

    @Test
    void carryTwentyMentionsInListsAndTwoHundredAlone() {
        Object[] mentions = IntStream.range(0, 210)
                .mapToObj(i -> mention("a" + i + "#0", "1901", "A café opens"))
                .toArray();
        post("events-many", mentions).statusCode(200);

        JsonPath page = get("/api/v1/timelines/events-many/events").jsonPath();
        assertEquals(210, page.getInt("events[0].mentionCount"));
        assertEquals(20, page.getList("events[0].mentions").size());
        assertEquals(
                200,
                get("/api/v1/events/{id}", page.getString("events[0].id"))
                        .jsonPath()
                        .getList("mentions")
                        .size());
    }
}
