package org.eventtimeline.timeline.event;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** Decisions about events and mentions that are not there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CurationRefusalTest extends CurationTestCase {
    @Test
    void whatADecisionNamesMustBeThere() {
        String timeline = "curation-wrong";
        String event = event(timeline, OPENING);
        String elsewhere = event("curation-elsewhere", OPENING);

        merge(timeline, event).statusCode(422).body("errors[0].field", equalTo("events"));
        merge(timeline, event, "no-id").statusCode(422).body("errors[0].field", equalTo("events[1]"));
        for (String unknown : List.of(UUID.randomUUID().toString(), elsewhere)) {
            merge(timeline, event, unknown)
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors[0].field", equalTo("events[1]"))
                    .body("errors[0].message", equalTo("is no event of the timeline"));
        }
        merge("curation-nowhere", event, event).statusCode(404);
        split(UUID.randomUUID().toString(), "a1#0").statusCode(404);
        split("no-id", "a1#0").statusCode(404);
        split(event).statusCode(422).body("errors[0].field", equalTo("mentions"));
        split(event, "a2#0").statusCode(422).body("errors[0].message", startsWith("must be mentions of the event"));
        split(event, "a1#0").statusCode(422).body("errors[0].message", equalTo("must leave the event at least one"));
    }
}
