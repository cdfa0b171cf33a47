package org.eventtimeline.timeline.query;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.database.Database;
import org.junit.jupiter.api.Test;

/**
 * The counts that are kept are those of the events that there are, whatever was done to them and by how many at once.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeptCountsTest {
    private static final String IN_TIMELINE = " where timeline = (select key from timeline.timeline where name = ?)";
    private static final String KEPT = "select concat_ws(' ', earliest, latest, status, salient, events) as line"
            + " from timeline.event_count" + IN_TIMELINE + " and events <> 0 order by 1";
    private static final String COUNTED = "select concat_ws(' ', earliest, latest, status, salience >= 0.5, count(*))"
            + " as line from timeline.event" + IN_TIMELINE + " group by earliest, latest, status, salience >= 0.5"
            + " order by 1";
    private static final List<String> DATES = List.of("2019", "2019-03", "2019-03-04", "2019-03-05", "../2019");
    private static final List<String> HEADLINES =
            List.of("Engineers open the quay bridge", "Quay bridge is opened by engineers", "Ferry sinks off the mole");

    @Inject
    Database database;

    @Test
    void manyWhoTellTakeBackMergeAndSplitAtOnceLeaveNoWrongCount() throws Exception {
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int writer = 0; writer < 6; writer++) {
            Random random = new Random(writer);
            String timeline = "kept-" + writer % 2;
            writers.add(() -> {
                for (int step = 0; step < 25; step++) {
                    change(timeline, random);
                }
                return true;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(writers.size());
        try {
            for (Future<Boolean> done : pool.invokeAll(writers)) {
                assertTrue(done.get());
            }
        } finally {
            pool.shutdownNow();
        }
        for (String timeline : List.of("kept-0", "kept-1")) {
            List<String> counted = lines(COUNTED, timeline);
            assertTrue(counted.size() > 3, counted.toString());
            assertEquals(counted, lines(KEPT, timeline));
        }
    }

    @Test
    void anEventThatIsToldAnewIsCountedWhereItIsNow() {
        Map<String, Object> doubtful = mention("a1#0", "2019-03-04", HEADLINES.get(0));
        post("kept-anew", with(with(doubtful, "salience", 0.2), "status", "planned"));
        assertEquals(List.of("2019-03-04 2019-03-04 1 f 1"), lines(KEPT, "kept-anew"));

        post("kept-anew", mention("a2#0", "2019-03-04", HEADLINES.get(0)));

        assertEquals(List.of("2019-03-04 2019-03-04 0 t 1"), lines(KEPT, "kept-anew"));
    }

    private static void change(String timeline, Random random) {
        List<Map<String, Object>> events = random.nextInt(3) == 0
                ? get("/api/v1/timelines/{timeline}/events?minSalience=0", timeline)
                        .jsonPath()
                        .getList("events")
                : null;
        if (events == null || events.size() < 2) {
            String article = "a" + random.nextInt(12);
            Object[] told = random.ints(1 + random.nextInt(4), 0, 40)
                    .mapToObj(i -> told(article + "#" + i, random))
                    .toArray();
            post(timeline, told);
            return;
        }
        Map<String, Object> event = of(events, random);
        List<Map<String, Object>> mentions = mentions(event);
        switch (random.nextInt(3)) {
            case 0 -> delete("/api/v1/timelines/{timeline}/articles/a{number}", timeline, random.nextInt(12));
            case 1 ->
                given().contentType(ContentType.JSON)
                        .body(Map.of(
                                "events",
                                List.of(event.get("id"), of(events, random).get("id"))))
                        .post("/api/v1/timelines/{timeline}/merges", timeline);
            default ->
                given().contentType(ContentType.JSON)
                        .body(Map.of("mentions", List.of(of(mentions, random).get("id"))))
                        .post("/api/v1/events/{id}/split", event.get("id"));
        }
    }

    private static Map<String, Object> told(String id, Random random) {
        Map<String, Object> mention = mention(id, of(DATES, random), of(HEADLINES, random));
        return with(
                with(mention, "salience", random.nextInt(5) / 4.0),
                "status",
                of(List.of("occurred", "planned", "negated"), random));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> mentions(Map<String, Object> event) {
        return (List<Map<String, Object>>) event.get("mentions");
    }

    private static <T> T of(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private List<String> lines(String sql, String timeline) {
        return database.list(sql, row -> row.getString("line"), List.of(timeline));
    }
}
