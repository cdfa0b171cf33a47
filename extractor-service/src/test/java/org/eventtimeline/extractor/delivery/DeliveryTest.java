package org.eventtimeline.extractor.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.eventtimeline.extractor.delivery.ArticleStatus.DELIVERED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.FAILED;
import static org.eventtimeline.extractor.delivery.FakeTimeline.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

/** How the events of an article reach the timeline. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(FakeTimeline.class)
class DeliveryTest extends DeliveryTestCase {
    @Test
    void theEventsOfAnArticleReachTheTimelineThatItNames() {
        var state = settled(put("It rained on 2024-05-03 and on 2024-05-04."));

        assertEquals(DELIVERED, state.status());
        assertEquals(2, state.events());
        assertEquals(0, state.rejected());
        assertNull(state.reason());
        timeline.verify(1, postRequestedFor(urlEqualTo("/api/v1/timelines/weather/events")));
    }

    @Test
    void theTimelineOfTheseTestsAnswersAsTheRealOneDoes() {
        settled(put("It rained on 2024-05-03."));

        var answer = timeline.getAllServeEvents().get(0);
        assertEquals(
                List.of(),
                CONTRACT.flawsOfResponse(
                        "POST",
                        answer.getRequest().getUrl(),
                        answer.getResponse().getStatus(),
                        "application/json",
                        answer.getResponse().getBodyAsString()));
    }

    @Test
    void anArticleWithoutEventsIsDeliveredWithoutARequest() {
        var state = settled(put("It rained."));

        assertEquals(DELIVERED, state.status());
        assertEquals(0, state.events());
        timeline.verify(0, postRequestedFor(urlEqualTo("/api/v1/timelines/weather/events")));
    }

    @Test
    void anArticlePostedTwiceIsOneArticleAndIsDeliveredOnce() {
        var article = article("It rained on 2024-05-03.");
        var id = outbox.put(article);
        settled(id);

        assertEquals(id, outbox.put(article));
        assertEquals(DELIVERED, outbox.find(id).orElseThrow().status());
        assertEquals(1, requests());
    }

    @Test
    void manyArticlesAreEachDeliveredOnce() {
        var ids = IntStream.range(0, 30)
                .mapToObj(i -> put("It rained on 2024-05-03."))
                .toList();

        ids.forEach(id -> assertEquals(DELIVERED, settled(id).status()));
        assertEquals(30, requests());
    }

    @Test
    void moreMentionsThanABatchHoldsAreSplit() {
        var state = settled(put("It rained on 2024-05-03. ".repeat(450)));

        assertEquals(DELIVERED, state.status());
        assertEquals(450, state.events());
        assertEquals(3, requests());
    }

    @Test
    void anArticleThatCannotBeExtractedFailsAndTheNextGoesOn() {
        var poison = put("This is poison.");
        var next = put("It rained on 2024-05-03.");

        assertEquals(DELIVERED, settled(next).status());
        assertEquals(FAILED, settled(poison).status());
        assertEquals(
                "Its extraction failed: java.lang.IllegalStateException: poisoned",
                outbox.find(poison).orElseThrow().reason());
    }
}
