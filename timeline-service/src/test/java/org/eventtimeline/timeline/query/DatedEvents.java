package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.timeline.MentionJson;

/** Events of dates of every sort. */
final class DatedEvents {
    /** Dates in the order in which their events stand. */
    static final List<String> IN_ORDER = List.of(
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

    private DatedEvents() {}

    static void postDates(String timeline, List<String> dates) {
        Object[] mentions = dates.stream()
                .map(date -> mention("a1#" + date, date, headline(date)))
                .toArray();
        MentionJson.post(timeline, mentions).statusCode(200);
    }

    /** A headline like no other, so that nothing is merged. */
    static String headline(String date) {
        return "x" + Integer.toHexString(date.hashCode());
    }

    /** The dates on all pages. */
    static List<String> dates(String url) {
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
}
