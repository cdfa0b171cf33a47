package org.eventtimeline.timeline.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a form is sent: whole, page by page, compressed, or not at all where it has not changed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SentFormsTest {
    private static final String CAFE = "/api/v1/timelines/sent-cafe/events";

    @Test
    void aFormThatHasNotChangedIsNotSentAgainAndIsNotTakenForAnother() {
        post("sent-tags", mention("a1#0", "1901", "A café opens"));
        String path = "/api/v1/timelines/sent-tags/events";
        String tag = get(path + ".ics").header("ETag");

        given().header("If-None-Match", tag)
                .get(path + ".ics")
                .then()
                .statusCode(304)
                .body(emptyString());
        given().accept("text/csv")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void theHeadOfAFormIsWithoutItsBody() {
        post("sent-cafe", mention("a1#0", "1901", "A café opens"));

        for (String extension : List.of("ics", "ndjson")) {
            given().head(CAFE + "." + extension)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("sent-cafe." + extension))
                    .body(emptyString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "ics", "timelinejs.json"})
    void aFormIsCompressed(String extension) {
        post("sent-cafe", mention("a1#0", "1901", "A café opens"));

        given().header("Accept-Encoding", "gzip")
                .get(CAFE + "." + extension)
                .then()
                .header("Content-Encoding", "gzip")
                .body(containsString("A café opens"));
    }

    @Test
    void aWholeTimelineIsSentPageByPage() {
        for (int first = 0; first < 550; first += 50) {
            Object[] mentions = IntStream.range(first, first + 50)
                    .mapToObj(i -> mention("a1#" + i, String.valueOf(1000 + i), "x" + Integer.toHexString(i * 7919)))
                    .toArray();
            post("sent-whole", mentions);
        }
        String path = "/api/v1/timelines/sent-whole/events";

        List<String> lines = get(path + ".ndjson").asString().lines().toList();
        assertEquals(550, lines.size());
        assertEquals(551, get(path + ".csv").asString().lines().count());
        assertEquals(3, get(path + ".csv?limit=2").asString().lines().count());
        assertThat(get(path + ".csv?limit=2").headers().getValues("Link"), hasItem(containsString("rel=\"next\"")));
        get(path + ".csv").then().header("Content-Disposition", "attachment; filename=\"sent-whole.csv\"");
        get(path + ".vis.json?limit=5").then().body("size()", equalTo(5));
    }
}
