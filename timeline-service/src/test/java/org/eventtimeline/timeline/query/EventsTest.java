package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EventsTest {
    /** Dates in the order in which their events stand. */
    private static final List<String> IN_ORDER = List.of(
            "../1985",
            "-4711",
            "-0043-03-15",
            "0000",
            "0001-01-01",
            "19XX",
            "199X",
            "1990",
            "1990/1992",
            "1990-40",
            "1990-33",
            "1990-01",
            "1990-01-01",
            "1990-01-01/1990-01-03",
            "1990-01-01T08:00",
            "1990-01-01T10:00",
            "2025/..",
            "9999-12-31");

    private static void postDates(String timeline, List<String> dates) {
        Object[] mentions = dates.stream()
                .map(date -> mention("a1#" + date, date, headline(date)))
                .toArray();
        post(timeline, mentions).statusCode(200);
    }

    /** A headline like no other, so that nothing is merged. */
    private static String headline(String date) {
        return "x" + Integer.toHexString(date.hashCode());
    }

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

    /** The dates on all pages. */
    private static List<String> dates(String url) {
        List<String> dates = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = get(url + (url.contains("?") ? "&" : "?") + "cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            dates.addAll(page.getList("events.date", String.class));
            cursor = page.getString("next");
        }
        return dates;
    }

    @ParameterizedTest
    @CsvSource({
        "cafe, 1901",
        "CAFÉ, 1901",
        "opens cafe, 1901",
        "caf,",
        "cafe bridge,",
        "zurich, 1902",
        "ZÜRICH falls, 1902",
        "' ?! ',",
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
