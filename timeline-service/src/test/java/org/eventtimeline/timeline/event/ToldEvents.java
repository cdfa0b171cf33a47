package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a timeline makes of the mentions that it has been told. */
final class ToldEvents {
    private ToldEvents() {}

    /** The mentions of each event. */
    static Set<String> members(String timeline) {
        Set<String> members = new TreeSet<>();
        read(timeline)
                .<Map<String, Object>>getList("events")
                .forEach(event -> members.add(ids(event).toString()));
        return members;
    }

    /** Everything that the events of a timeline show beside their ids. */
    static Set<String> events(String timeline) {
        List<Map<String, Object>> events = read(timeline).getList("events");
        assertTrue(events.size() > 1, "too few events to tell anything");
        Set<String> shown = new TreeSet<>();
        for (Map<String, Object> event : events) {
            shown.add("%s %s %s %s %s %s %s"
                    .formatted(
                            event.get("date"),
                            event.get("headline"),
                            event.get("status"),
                            event.get("salience"),
                            event.get("kind"),
                            event.get("participants"),
                            ids(event)));
        }
        return shown;
    }

    private static Set<String> ids(Map<String, Object> event) {
        Set<String> ids = new TreeSet<>();
        for (Object mention : (List<?>) event.get("mentions")) {
            ids.add(((Map<?, ?>) mention).get("id").toString());
        }
        return ids;
    }

    private static JsonPath read(String timeline) {
        return get("/api/v1/timelines/{timeline}/events?limit=200&status=occurred,planned,negated", timeline)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** How many events, mentions and articles there are. */
    static String counts(String timeline) {
        JsonPath json = get("/api/v1/timelines/{timeline}", timeline).jsonPath();
        return json.getInt("events") + " " + json.getInt("mentions") + " " + json.getInt("articles");
    }
}
