package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MergingTest {
    private static final Map<String, Object> TALKS = mention("a1#0", "2025-09-04", "Xi and Kim hold talks in Beijing");
    private static final Map<String, Object> RETOLD =
            mention("a2#0", "2025-09-04", "Xi, Kim held talks in Beijing on Thursday");

    @Test
    void twoArticlesThatTellTheSameOfOneDayGiveOneEvent() {
        String event = post("merging-same", TALKS).extract().path("results[0].eventId");

        post("merging-same", RETOLD)
                .body("results[0].status", equalTo("merged"))
                .body("results[0].eventId", equalTo(event));
        get("/api/v1/events/{id}", event)
                .then()
                .body("mentionCount", equalTo(2))
                .body("mentions.id", contains("a2#0", "a1#0"));
    }

    @Test
    void otherDaysAndOtherHeadlinesStayApart() {
        post(
                        "merging-apart",
                        TALKS,
                        mention("a2#0", "2025-09-05", "Xi and Kim hold talks in Beijing"),
                        mention("a3#0", "2025-09-04", "Parliament passes the budget"))
                .body("results.status", contains("created", "created", "created"));
    }

    @Test
    void aSharedParticipantMakesUpForOtherWords() {
        Map<String, Object> one = with(
                mention("a1#0", "2025-09-04", "Kim arrives for talks with the president in Beijing"),
                "kind",
                "meeting");
        Map<String, Object> other =
                with(mention("a2#0", "2025-09-04", "Communist leader comes for talks"), "kind", "meeting");
        post("merging-stranger", one, other).body("results.status", contains("created", "created"));

        List<String> kim = List.of("Kim Jong Un");
        post("merging-shared", with(one, "participants", kim), with(other, "participants", List.of("KIM JONG UN")))
                .body("results.status", contains("created", "merged"));
    }

    @Test
    void whomTheHeadlinesNameIsNotCountedTwice() {
        List<String> kim = List.of("Kim Jong Un");
        post(
                        "merging-names",
                        with(TALKS, "participants", kim),
                        with(mention("a2#0", "2025-09-04", "Kim's armoured train leaves Beijing"), "participants", kim))
                .body("results.status", contains("created", "created"));
    }

    @Test
    void aTimeAndItsDayAreOneEventWhenTheHeadlinesAreNearlyTheSame() {
        post(
                        "merging-time",
                        TALKS,
                        mention("a2#0", "2025-09-04T10:00", "Xi and Kim hold talks in Beijing"),
                        mention("a3#0", "2025-09-04T15:00", "Xi and Kim hold talks in Beijing"),
                        mention("a4#0", "2025-09-04T10:00", "Talks of Xi and Kim in Beijing"))
                .body("results.status", contains("created", "merged", "created", "merged"));
    }

    @Test
    void aDayAndItsMonthAreOneEventWhenTheHeadlinesAreNearlyTheSame() {
        post(
                        "merging-month",
                        mention("a1#0", "2025-09", "Xi and Kim hold talks in Beijing"),
                        with(TALKS, "id", "a2#0"),
                        mention("a3#0", "2025-09", "Xi hosts a banquet for Kim"))
                .body("results.status", contains("created", "merged", "created"));

        get("/api/v1/timelines/merging-month/events").then().body("events.date", contains("2025-09", "2025-09-04"));
    }

    @Test
    void aDayIsNotMergedWithItsYear() {
        post("merging-year", TALKS, mention("a2#0", "2025", "Xi and Kim hold talks in Beijing"))
                .body("results.status", contains("created", "created"));
    }

    @Test
    void aDeathIsMergedWithItsYear() {
        List<String> lind = List.of("Ana Lind");
        post(
                        "merging-once",
                        with(
                                with(mention("a1#0", "2003", "Ana Lind passes away in Oslo"), "participants", lind),
                                "kind",
                                "death"),
                        with(
                                with(mention("a2#0", "2003-04-28", "Ana Lind dies at home"), "participants", lind),
                                "kind",
                                "death"))
                .body("results.status", contains("created", "merged"));
    }

    @Test
    void numbersThatDifferTellEventsApart() {
        post(
                        "merging-numbers",
                        mention("a1#0", "2025-09", "Apple unveils the iPhone 16"),
                        mention("a2#0", "2025-09", "Apple unveils the iPhone 17"),
                        mention("a3#0", "2025-09", "Apple unveils iPhone 17 in 2025"))
                .body("results.status", contains("created", "created", "merged"));
    }

    @Test
    void timelinesDoNotMix() {
        post("merging-here", TALKS);
        post("merging-there", TALKS).body("results[0].status", equalTo("created"));
    }
}
