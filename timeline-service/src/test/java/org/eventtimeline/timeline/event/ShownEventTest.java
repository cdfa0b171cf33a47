package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** What an event shows of its mentions. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShownEventTest {
    private static final Map<String, Object> TALKS = mention("a1#0", "2025-09-04", "Xi and Kim hold talks in Beijing");
    private static final Map<String, Object> RETOLD =
            mention("a2#0", "2025-09-04", "Xi, Kim held talks in Beijing on Thursday");

    @Test
    void whatAnEventShowsDoesNotDependOnTheOrderOfArrival() {
        List<Map<String, Object>> mentions = List.of(
                with(with(TALKS, "anchor", "relative"), "confidence", 0.9),
                with(with(RETOLD, "anchor", "explicit"), "confidence", 0.5),
                with(with(with(with(TALKS, "id", "a3#0"), "anchor", "explicit"), "confidence", 0.8), "kind", "meeting"),
                with(with(with(RETOLD, "id", "a4#0"), "anchor", "explicit"), "confidence", 0.8),
                with(with(with(TALKS, "id", "a5#0"), "places", List.of("Beijing")), "kind", "visit"),
                with(with(TALKS, "id", "a6#0"), "participants", List.of("Xi Jinping", "Kim Jong Un")));
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            String timeline = "merging-shuffled-" + round;
            List<Map<String, Object>> shuffled = new ArrayList<>(mentions);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(mention -> post(timeline, mention).statusCode(200));

            get("/api/v1/timelines/{timeline}/events", timeline)
                    .then()
                    .body("events", hasSize(1))
                    .body("events[0].headline", equalTo("Xi and Kim hold talks in Beijing"))
                    .body("events[0].kind", equalTo("meeting"))
                    .body("events[0].anchor", equalTo("explicit"))
                    .body("events[0].confidence", equalTo(0.8f))
                    .body("events[0].participants", contains("Kim Jong Un", "Xi Jinping"))
                    .body("events[0].places", contains("Beijing"))
                    .body("events[0].mentions[0].id", equalTo("a3#0"));
        }
    }

    @Test
    void anEventOccurredIfOneMentionSaysSoAndMattersAsMuchAsItsWeightiest() {
        Map<String, Object> announced = with(with(TALKS, "status", "planned"), "salience", 0.7);
        post("merging-status", announced).body("results[0].status", equalTo("created"));
        get("/api/v1/timelines/merging-status/events").then().body("events.status", contains("planned"));

        post("merging-status", with(RETOLD, "salience", 0.4)).body("results[0].status", equalTo("merged"));
        get("/api/v1/timelines/merging-status/events")
                .then()
                .body("events.status", contains("occurred"))
                .body("events[0].salience", equalTo(0.7f))
                .body("events[0].mentions.status", contains("occurred", "planned"));
    }

    @Test
    void whereTheHeadlineNamesNoKindMostMentionsDecide() {
        Map<String, Object> surest = with(TALKS, "anchor", "explicit");
        post("merging-kind", surest, with(with(RETOLD, "id", "a2#0"), "kind", "visit"));
        get("/api/v1/timelines/merging-kind/events").then().body("events.kind", contains("visit"));

        post(
                "merging-kind",
                with(with(RETOLD, "id", "a3#0"), "kind", "meeting"),
                with(with(RETOLD, "id", "a4#0"), "kind", "meeting"));
        get("/api/v1/timelines/merging-kind/events").then().body("events.kind", contains("meeting"));
    }

    @Test
    void theFinestCertainDateIsShown() {
        post(
                "merging-date",
                mention("a1#0", "2025-09~", "Xi and Kim hold talks in Beijing"),
                mention("a2#0", "2025-09", "Xi and Kim hold talks in Beijing"),
                mention("a3#0", "2025-09-04?", "Xi and Kim hold talks in Beijing"),
                mention("a4#0", "2025-09-04", "Xi and Kim hold talks in Beijing"));

        get("/api/v1/timelines/merging-date/events")
                .then()
                .body("events.date", contains("2025-09-04"))
                .body("events[0].mentionCount", equalTo(4));
    }
}
