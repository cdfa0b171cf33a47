package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** Articles that tell of one event at the same time. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConcurrentMergingTest {
    private static final Map<String, Object> TALKS = mention("a1#0", "2025-09-04", "Xi and Kim hold talks in Beijing");
    private static final Map<String, Object> RETOLD =
            mention("a2#0", "2025-09-04", "Xi, Kim held talks in Beijing on Thursday");

    @Test
    void postsOfOneEventAtTheSameTimeMakeOneEventAndNoneFails() throws Exception {
        Callable<JsonPath> known =
                () -> post("merging-race", TALKS).statusCode(200).extract().jsonPath();
        List<Callable<JsonPath>> posts = new ArrayList<>(Collections.nCopies(10, known));
        IntStream.range(0, 10)
                .<Callable<JsonPath>>mapToObj(i -> () -> post("merging-race", with(RETOLD, "id", "b" + i + "#0"))
                        .statusCode(200)
                        .extract()
                        .jsonPath())
                .forEach(posts::add);
        var pool = Executors.newFixedThreadPool(posts.size());
        try {
            List<String> statuses = new ArrayList<>();
            for (Future<JsonPath> answer : pool.invokeAll(posts)) {
                statuses.add(answer.get().getString("results[0].status"));
            }
            assertEquals(1, Collections.frequency(statuses, "created"));
            assertEquals(10, Collections.frequency(statuses, "merged"));
            assertEquals(9, Collections.frequency(statuses, "unchanged"));
        } finally {
            pool.shutdownNow();
        }
        get("/api/v1/timelines/merging-race/events")
                .then()
                .body("events", hasSize(1))
                .body("events[0].mentionCount", equalTo(11));
    }
}
