package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TimelineDirectoryTest {
    @Test
    void aTimelineTellsWhatItHolds() {
        post(
                "directory-facts",
                mention("a1#0", "1914/1918", "The Great War"),
                mention("a1#1", "-0043-03-15", "Caesar is stabbed"),
                mention("a2#0", "1914/1918", "The Great War"),
                mention("a2#1", "2026/..", "A plan takes effect"));

        get("/api/v1/timelines/directory-facts")
                .then()
                .body("name", equalTo("directory-facts"))
                .body("events", equalTo(3))
                .body("mentions", equalTo(4))
                .body("articles", equalTo(2))
                .body("earliest", equalTo("-0043-03-15"))
                .body("latest", equalTo("2026-01-01"))
                .body("updatedAt", notNullValue());
    }

    @Test
    void timelinesComeInPagesByName() {
        List<String> names =
                IntStream.range(0, 7).mapToObj(i -> "directory-page-" + i).toList();
        names.forEach(name -> post(name, mention("a1#0", "1901", "A café opens")));

        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = given().queryParam("limit", 3)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/timelines")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("timelines.name", String.class));
            cursor = page.getString("next");
        }
        assertEquals(found.stream().sorted().distinct().toList(), found);
        assertTrue(found.containsAll(names), found.toString());
    }
}
