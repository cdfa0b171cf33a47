package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whom articles name, as far as it tells which mentions are one event. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArticleNamesTest {
    private static final List<String> NAMES = List.of("Otto Lang", "Arden", "Halden");

    @Test
    void articlesThatNameTheSameMayTellOneEvent() {
        post("names-same", collision(NAMES), crash(NAMES)).body("results.status", contains("created", "merged"));
    }

    @Test
    void thoseOfAnEarlierExtractorHaveNone() {
        post("names-none", collision(null), crash(null)).body("results.status", contains("created", "created"));
    }

    @Test
    void whatAnArticleNamesLaterMakesEventsOne() {
        post("names-later", collision(null), crash(NAMES)).body("results.status", contains("created", "created"));
        post("names-later", collision(NAMES)).body("results.status", contains("unchanged"));

        get("/api/v1/timelines/names-later/events").then().body("events.size()", equalTo(1));
        get("/api/v1/timelines/names-later").then().body("events", equalTo(1)).body("mentions", equalTo(2));
    }

    @Test
    void anotherMentionOfItsArticleMayTellThem() {
        Map<String, Object> other =
                with(mention("a1#1", "1999", "Arden bridge opens"), "article", article("a1", NAMES));
        post("names-other", collision(null), crash(NAMES), other)
                .body("results.status", contains("created", "merged", "created"));
    }

    @Test
    void theyAreNotServed() {
        post("names-hidden", collision(NAMES));
        get("/api/v1/timelines/names-hidden/events").then().body("events[0].mentions[0].article", not(hasKey("names")));
    }

    @Test
    void theSameOfManyAreKeptInWhateverOrderTheyAreTold() {
        List<String> many = IntStream.range(100, 220).mapToObj(i -> "Name " + i).toList();
        Article one = new Article();
        Article other = new Article();
        assertTrue(one.learn(many.subList(0, 60)));
        assertTrue(one.learn(many.subList(60, 120)));
        assertTrue(other.learn(many.subList(60, 120)));
        assertTrue(other.learn(many.subList(0, 60)));

        assertArrayEquals(one.names, other.names);
        assertFalse(one.learn(many), "it has no room for more");
    }

    private static Map<String, Object> collision(List<String> names) {
        return told("a1", "Two ferries collide", names);
    }

    private static Map<String, Object> crash(List<String> names) {
        return told("a2", "Crash of the ferries", names);
    }

    private static Map<String, Object> told(String article, String headline, List<String> names) {
        Map<String, Object> mention = with(mention(article + "#0", "2025-09-04", headline), "kind", "accident");
        return with(mention, "article", article(article, names));
    }

    private static Map<String, Object> article(String id, List<String> names) {
        return names == null ? Map.of("id", id) : Map.of("id", id, "names", names);
    }
}
