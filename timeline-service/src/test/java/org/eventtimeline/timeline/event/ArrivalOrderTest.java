package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.delete;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.merge.Clustering;
import org.eventtimeline.timeline.merge.Decisions;
import org.eventtimeline.timeline.merge.RandomMentions;
import org.junit.jupiter.api.Test;

/** What a timeline holds depends on the articles it has been told and not on when, in which posts, or how often. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArrivalOrderTest {
    private static final int ROUNDS = 3;
    private static final int WAYS = 3;

    @Test
    void anyOrderAndAnyPostsGiveTheSameEvents() {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            List<Map<String, Object>> mentions = RandomMentions.of(12, 3, random);
            String timeline = "arrival-" + round;
            post(timeline, mentions.toArray()).statusCode(200);
            Set<String> events = ToldEvents.events(timeline);
            assertEquals(partition(mentions), ToldEvents.members(timeline), "round " + round);

            for (int way = 0; way < WAYS; way++) {
                Collections.shuffle(mentions, random);
                String other = timeline + "-" + way;
                inPosts(mentions, 1 + random.nextInt(6)).forEach(some -> post(other, some.toArray()));

                assertEquals(events, ToldEvents.events(other), other);
            }
        }
    }

    @Test
    void manyWritersAtOnceGiveTheSameEventsAndNoneFails() throws Exception {
        List<Map<String, Object>> mentions = RandomMentions.of(20, 3, new Random(7));
        List<Callable<Integer>> posts = new ArrayList<>();
        for (List<Map<String, Object>> some : inPosts(mentions, 8)) {
            posts.add(() -> post("arrival-crowd", some.toArray()).extract().statusCode());
        }
        ExecutorService writers = Executors.newFixedThreadPool(posts.size());
        try {
            for (Future<Integer> status : writers.invokeAll(posts)) {
                assertEquals(200, status.get());
            }
        } finally {
            writers.shutdownNow();
        }
        assertEquals(partition(mentions), ToldEvents.members("arrival-crowd"));
    }

    @Test
    void anArticleTakenBackLeavesNoTrace() {
        Random random = new Random(6);
        for (int round = 0; round < ROUNDS; round++) {
            List<Map<String, Object>> mentions = RandomMentions.of(12, 3, random);
            String with = "takeback-" + round;
            String without = with + "-without";
            post(with, mentions.toArray()).statusCode(200);
            delete("/api/v1/timelines/{timeline}/articles/a3", with).then().statusCode(204);
            post(
                    without,
                    mentions.stream()
                            .filter(mention -> !isOfArticle(mention, "a3"))
                            .toArray());
            assertEquals(ToldEvents.events(without), ToldEvents.events(with), with);

            post(
                    with,
                    mentions.stream()
                            .filter(mention -> isOfArticle(mention, "a3"))
                            .toArray());
            post(without, mentions.toArray());
            assertEquals(ToldEvents.events(without), ToldEvents.events(with), with + " again");
            assertEquals(ToldEvents.counts(without), ToldEvents.counts(with), with);
        }
    }

    private static boolean isOfArticle(Map<String, Object> mention, String article) {
        return mention.get("id").toString().startsWith(article + "#");
    }

    private static List<List<Map<String, Object>>> inPosts(List<Map<String, Object>> mentions, int size) {
        List<List<Map<String, Object>>> posts = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i += size) {
            posts.add(mentions.subList(i, Math.min(i + size, mentions.size())));
        }
        return posts;
    }

    private static Set<String> partition(List<Map<String, Object>> mentions) {
        Set<String> partition = new TreeSet<>();
        Clustering.of(RandomMentions.gists(mentions), Decisions.NONE)
                .forEach(ids -> partition.add(new TreeSet<>(ids).toString()));
        return partition;
    }
}
