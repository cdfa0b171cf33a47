package org.eventtimeline.timeline.event;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** What becomes of mentions that a person has taken out of an event. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SplitTest extends CurationTestCase {
    @Test
    void mentionsSplitOffAreAnEventOfTheirOwn() {
        String timeline = "curation-split";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD).body("results.status", contains("merged"));

        split(event, "a1#0")
                .statusCode(200)
                .body("rest.id", equalTo(event))
                .body("rest.mentions.id", contains("a2#0"))
                .body("split.mentions.id", contains("a1#0"));
        get("/api/v1/timelines/{timeline}", timeline)
                .then()
                .body("events", equalTo(2))
                .body("mentions", equalTo(2));
    }

    @Test
    void aSplitOutlastsLaterMentionsAndArticlesThatAreTakenBackAndToldAnew() {
        String timeline = "curation-split-lasts";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD);
        split(event, "a1#0").statusCode(200);

        post(timeline, with(OPENING, "id", "a3#0")).body("results.status", contains("merged"));
        delete("/api/v1/timelines/{timeline}/articles/a1", timeline).then().statusCode(204);
        post(timeline, with(OPENING, "id", "a1#0"));
        get("/api/v1/timelines/{timeline}/events", timeline)
                .then()
                .body("events", hasSize(2))
                .body("events.find { it.mentions.id.contains('a2#0') }.mentions.id.contains('a1#0')", equalTo(false));
    }

    @Test
    void splittingAgainChangesNothing() {
        String timeline = "curation-split-again";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD);
        String split = split(event, "a1#0").extract().path("split.id");

        split(event, "a1#0").statusCode(200).body("rest.id", equalTo(event)).body("split.id", equalTo(split));
    }

    @Test
    void whatWasSplitOffAndTakenBackCannotBeSplitOffAgain() {
        String timeline = "curation-split-gone";
        String event = event(timeline, OPENING);
        post(timeline, RETOLD);
        split(event, "a1#0").statusCode(200);
        delete("/api/v1/timelines/{timeline}/articles/a1", timeline).then().statusCode(204);

        split(event, "a1#0").statusCode(422).body("errors[0].field", equalTo("mentions"));
    }
}
