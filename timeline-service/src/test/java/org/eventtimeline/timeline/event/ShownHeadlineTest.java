package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** Which headline of its mentions an event shows. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShownHeadlineTest {
    @Test
    void whatHappenedComesBeforeWhatIsSaidOfIt() {
        assertShown(
                "Quill agrees to buy Notable for $2 billion",
                by("Quill", told("a1", "Quill agrees to buy Notable for $2 billion")),
                with(by("Quill", told("a2", "Quill says that it buys Notable")), "kind", "statement"));
    }

    @Test
    void theOneThatNamesMostComesFirst() {
        assertShown(
                "Acme buys Veltec, its rival",
                by("Acme", told("a1", "Acme buys its rival")),
                with(told("a2", "Acme buys Veltec, its rival"), "participants", List.of("Acme", "Veltec")));
    }

    @Test
    void theOneThatTellsAKnownKindComesFirst() {
        assertShown(
                "Lind signs the Harbour Act",
                with(told("a1", "Lind puts a pen to the Harbour Act"), "kind", null),
                with(told("a2", "Lind signs the Harbour Act"), "kind", "agreement"));
    }

    @Test
    void theOneThatNeedsNoKickerComesFirst() {
        assertShown(
                "Blaze destroys the old mill in Halden",
                with(told("a1", "Halden fire: Blaze destroys the old mill"), "salience", 0.9),
                with(told("a2", "Blaze destroys the old mill in Halden"), "salience", 0.8));
    }

    @Test
    void butNotWhereItIsOfTheBackground() {
        assertShown(
                "Halden fire: Blaze destroys the old mill",
                with(told("a1", "Halden fire: Blaze destroys the old mill"), "salience", 0.9),
                with(told("a2", "The blaze destroys the old mill"), "salience", 0.4));
    }

    private static Map<String, Object> told(String article, String headline) {
        return mention(article + "#0", "2021-05-25", headline);
    }

    private static Map<String, Object> by(String participant, Map<String, Object> mention) {
        return with(mention, "participants", List.of(participant));
    }

    private static void assertShown(String headline, Map<String, Object> one, Map<String, Object> other) {
        String timeline = "shown-" + UUID.randomUUID();
        post(timeline, one, other).body("results.status", contains("created", "merged"));

        get("/api/v1/timelines/{timeline}/events", timeline).then().body("events.headline", contains(headline));
    }
}
