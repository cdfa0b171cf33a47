package org.eventtimeline.timeline;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mentions as a client writes them, and their way to the service. */
public final class MentionJson {
    private MentionJson() {}

    /** The least a mention can say; its article is named for what stands before the {@code #} of its id. */
    public static Map<String, Object> mention(String id, String date, String headline) {
        Map<String, Object> mention = new LinkedHashMap<>();
        mention.put("id", id);
        mention.put("date", date);
        mention.put("headline", headline);
        mention.put("article", Map.of("id", id.split("#")[0]));
        return mention;
    }

    /** The mention with one more field. */
    public static Map<String, Object> with(Map<String, Object> mention, String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(mention);
        more.put(field, value);
        return more;
    }

    /** Posts mentions to a timeline. */
    public static ValidatableResponse post(String timeline, Object... mentions) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("mentions", List.of(mentions)))
                .post("/api/v1/timelines/{timeline}/events", timeline)
                .then();
    }
}
