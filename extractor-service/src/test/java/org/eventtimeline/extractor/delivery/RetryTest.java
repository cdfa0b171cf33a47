package org.eventtimeline.extractor.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.eventtimeline.extractor.delivery.ArticleStatus.DELIVERED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.EXTRACTED;
import static org.eventtimeline.extractor.delivery.FakeTimeline.accepted;
import static org.eventtimeline.extractor.delivery.FakeTimeline.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not delivered because the timeline is in trouble is tried again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(FakeTimeline.class)
class RetryTest extends DeliveryTestCase {
    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void aTimelineInTroubleIsTriedAgain(int status) {
        answer(timeline, aResponse().withStatus(status));
        var id = put("It rained on 2024-05-03.");
        var waiting = delayed(id);
        assertEquals(EXTRACTED, waiting.status());
        assertTrue(waiting.reason().startsWith("The timeline answered " + status), waiting.reason());

        answer(timeline, accepted());

        assertNull(settled(id).reason());
    }

    @Test
    void aTimelineThatHangsIsTriedAgain() {
        answer(timeline, accepted().withFixedDelay(60_000));
        var id = put("It rained on 2024-05-03.");
        assertTrue(delayed(id).reason().startsWith("The timeline does not answer"));

        answer(timeline, accepted());

        assertEquals(DELIVERED, settled(id).status());
    }

    @Test
    void aTimelineThatIsDownIsTriedAgainOnceItIsBack() {
        timeline.stop();
        var id = put("It rained on 2024-05-03.");
        assertTrue(delayed(id).reason().startsWith("The timeline does not answer"));

        timeline.start();

        assertEquals(DELIVERED, settled(id).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Welcome to the wireless</html>", "{}", "{\"results\": []}", ""})
    void anAnswerThatIsNoTimelinesIsTriedAgain(String body) {
        answer(timeline, okJson(body));
        var id = put("It rained on 2024-05-03.");
        assertTrue(delayed(id).reason().startsWith("What answers is no timeline"));

        answer(timeline, accepted());

        assertEquals(DELIVERED, settled(id).status());
    }
}
