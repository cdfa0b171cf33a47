package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.api.TimelineJsDocuments.form;
import static org.eventtimeline.timeline.api.TimelineJsDocuments.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TimelineJsImportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every field that the description of the format names, and some that it does not. */
    private static final String DOCUMENT = """
            {"scale": "human",
             "title": {"text": {"headline": "The <em>ferries</em>", "text": "<p>A history</p>"},
                       "media": {"url": "https://bay.example/map.png", "alt": "A map"},
                       "background": {"color": "papayawhip"}, "autolink": false},
             "eras": [{"start_date": {"year": "1850"}, "end_date": {"year": "1900"}, "text": {"headline": "Steam"}}],
             "events": [
               {"start_date": {"year": "1871", "month": "5", "day": "", "display_date": "May", "format": "mmmm"},
                "end_date": {"year": 1872, "month": 1, "day": 2, "hour": 3, "minute": 4, "second": 5, "millisecond": 6},
                "text": {"headline": "The first steamer", "text": "<p>It was <b>slow</b> &amp; <a href=\\"/a\\">loud</a>.</p>"},
                "media": {"url": "//bay.example/a.jpg", "caption": "<i>Maud</i>", "credit": "R&D", "alt": "A \\"steamer\\"",
                          "thumbnail": "thumbs/a.png", "title": "Maud", "link": "https://bay.example/maud",
                          "link_target": "_blank"},
                "group": "Steam & Sail", "display_date": "May 1871 to 1872", "autolink": true, "unique_id": "maud",
                "background": {"url": "https://bay.example/b.png", "alt": "Waves", "color": "#0f9bd1", "opacity": 50},
                "location": {"name": "The Bay", "lat": 39.5, "lon": -91.79, "zoom": 12, "line": true, "icon": null}},
               {"start_date": {"year": "1990"}, "text": {"headline": "", "text": "The last boat is sold"}, "unique_id": ""}
             ]}
            """;

    @Test
    void noFieldIsLost() throws IOException {
        post("timelinejs-fields", DOCUMENT).statusCode(200).body("results.status", everyItem(equalTo("created")));

        JsonNode given = JSON.readTree(DOCUMENT);
        JsonNode form = form("timelinejs-fields");
        assertEquals(given.path("title"), form.path("title"));
        assertEquals(given.path("eras"), form.path("eras"));
        assertEquals(given.path("scale"), form.path("scale"));
        assertEquals(given.at("/events/0"), form.at("/events/0"));
        assertEquals(given.at("/events/1/text"), form.at("/events/1/text"));
    }

    @Test
    void aSlideIsAnEventLikeOthers() {
        post("timelinejs-events", DOCUMENT);

        get("/api/v1/timelines/timelinejs-events/events")
                .then()
                .body("events.headline", contains("The first steamer", "The last boat is sold"))
                .body("events.date", contains("1871-05/1872-01-02T03:04:05", "1990"))
                .body("events[0].kind", equalTo("steam-sail"))
                .body("events[0].mentions[0].quote.text", equalTo("It was slow & loud."))
                .body("events[0].mentions[0].article.title", equalTo("The ferries"))
                .body("events[0].mentions[0].presentation.media.credit", equalTo("R&D"));
        get("/api/v1/timelines/timelinejs-events").then().body("presentation.scale", equalTo("human"));
        get("/api/v1/timelines?limit=200").then().body("timelines.presentation", everyItem(equalTo(null)));
    }

    @Test
    void toHandInAgainChangesNothingAndTheLastTitleStands() throws IOException {
        post("timelinejs-again", DOCUMENT);
        String before = get("/api/v1/timelines/timelinejs-again").header("ETag");

        post("timelinejs-again", DOCUMENT).body("results.status", everyItem(equalTo("unchanged")));
        assertEquals(before, get("/api/v1/timelines/timelinejs-again").header("ETag"));

        post("timelinejs-again", """
                {"title": {"text": {"headline": "Boats"}}, "events": [{"start_date": {"year": 1999}, "text": {"headline": "Sail"}}]}
                """);
        assertEquals(
                "Boats", form("timelinejs-again").at("/title/text/headline").textValue());
        assertEquals(3, form("timelinejs-again").path("events").size());
    }

    @Test
    void whatTheServiceGivesItTakes() throws IOException {
        post("timelinejs-there", DOCUMENT);
        JsonNode form = form("timelinejs-there");

        post("timelinejs-back", form.toString()).body("results.status", everyItem(equalTo("created")));

        assertEquals(form, form("timelinejs-back"));
    }

    @Test
    void otherFormsAreOnlyRead() {
        for (String form : List.of("csv", "ics", "json", "pdf")) {
            given().contentType(ContentType.JSON)
                    .body(DOCUMENT)
                    .post("/api/v1/timelines/timelinejs-other/events." + form)
                    .then()
                    .statusCode(405)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void slidesOfOneEventStaySlides() throws IOException {
        post("timelinejs-merged", """
                {"events": [
                  {"start_date": {"year": 2025, "month": 9, "day": 4}, "text": {"headline": "Kim leaves Beijing"}},
                  {"start_date": {"year": 2025, "month": 9, "day": 4}, "text": {"headline": "Kim leaves Beijing", "text": "By train"}}
                ]}
                """);

        get("/api/v1/timelines/timelinejs-merged/events").then().body("events", hasSize(1));
        List<String> names = form("timelinejs-merged").path("events").findValuesAsText("unique_id");
        assertEquals(2, Set.copyOf(names).size());
    }
}
