package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What was stored by other rules, here by decisions that are forgotten, is grouped by those of today once asked for.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewTest extends CurationTestCase {
    @Inject
    Database database;

    @Inject
    Review review;

    @AfterEach
    void end() {
        database.update("update timeline.timeline set reviewed_to = null", List.of());
    }

    @Test
    void whatRulesWouldUniteOrPartNowIsUnitedAndParted() {
        String timeline = "review-both";
        String opening = event(timeline, OPENING);
        post(timeline, RETOLD);
        split(opening, "a2#0").statusCode(200);
        merge(timeline, opening, event(timeline, CEREMONY)).statusCode(200);
        forgetDecisions(timeline);
        assertEquals(Set.of("[a1#0, b1#0]", "[a2#0]"), ToldEvents.members(timeline));

        ask(timeline);
        reviewAll();

        assertEquals(Set.of("[a1#0, a2#0]", "[b1#0]"), ToldEvents.members(timeline));
        assertEquals("2 3 3", ToldEvents.counts(timeline));
        get("/api/v1/events/{id}", opening).then().statusCode(200).body("id", equalTo(opening));
    }

    @Test
    void whatIsRightStaysAsItIs() {
        String timeline = "review-right";
        post(timeline, OPENING, RETOLD, CEREMONY);
        String revision = get("/api/v1/timelines/{timeline}/events", timeline).header("ETag");

        ask(timeline);
        reviewAll();

        assertEquals(
                revision, get("/api/v1/timelines/{timeline}/events", timeline).header("ETag"));
    }

    @Test
    void aReviewGoesOnWhereItWasLeft() {
        String timeline = "review-long";
        post(
                timeline,
                IntStream.range(0, 250)
                        .mapToObj(
                                i -> mention("a%03d#0".formatted(i), String.valueOf(1700 + i), "Ferry " + i + " sails"))
                        .toArray());
        ask(timeline);

        assertTrue(review.next());
        assertEquals("a099#0", reviewedTo(timeline));
        assertTrue(review.next());
        assertEquals("a199#0", reviewedTo(timeline));
        assertTrue(review.next());
        assertEquals("ended", reviewedTo(timeline));
        assertFalse(review.next());
    }

    private void reviewAll() {
        while (review.next()) {}
    }

    private void ask(String timeline) {
        database.update("update timeline.timeline set reviewed_to = '' where name = ?", List.of(timeline));
    }

    private String reviewedTo(String timeline) {
        return database.list(
                        "select coalesce(reviewed_to, 'ended') as mention from timeline.timeline where name = ?",
                        row -> row.getString("mention"),
                        List.of(timeline))
                .get(0);
    }

    private void forgetDecisions(String timeline) {
        database.update(
                "delete from timeline.placement where timeline = (select key from timeline.timeline where name = ?)",
                List.of(timeline));
    }
}
