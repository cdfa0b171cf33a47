package org.eventtimeline.extractor.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.awaitility.Awaitility.await;
import static org.eventtimeline.extractor.delivery.ArticleStatus.DELIVERED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.FAILED;
import static org.eventtimeline.extractor.delivery.FakeTimeline.accepted;
import static org.eventtimeline.extractor.delivery.FakeTimeline.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an article that the timeline does not want, or not all of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(FakeTimeline.class)
class RefusalTest extends DeliveryTestCase {
    @Test
    void rejectedEventsAreCountedAndTheirReasonsTold() {
        answer(timeline, okJson("""
                {"results": [{"id": "1", "status": "created"},
                {"id": "2", "status": "rejected", "reason": "date: must be EDTF"},
                {"id": "3", "status": "rejected", "reason": "date: must be EDTF"}]}"""));

        var state = settled(put("2024-05-03, 2024-05-04, 2024-05-05"));

        assertEquals(DELIVERED, state.status());
        assertEquals(3, state.events());
        assertEquals(2, state.rejected());
        assertEquals("The timeline rejected 2 of 3 events: date: must be EDTF", state.reason());
    }

    @Test
    void anArticleAllOfWhoseEventsAreRejectedFails() {
        answer(timeline, okJson("""
                {"results": [{"id": "1", "status": "rejected", "reason": "no"}]}"""));

        assertEquals(FAILED, settled(put("It rained on 2024-05-03.")).status());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 404, 413})
    void aRefusalIsFinal(int status) {
        answer(timeline, aResponse().withStatus(status).withBody("Not that one."));

        var state = settled(put("It rained on 2024-05-03."));

        assertEquals(FAILED, state.status());
        assertEquals("The timeline answered " + status + ": Not that one.", state.reason());
        assertEquals(1, requests());
    }

    @Test
    void whatHadFailedBeginsAnewWhenItIsPostedAgain() {
        answer(timeline, aResponse().withStatus(400));
        var article = article("It rained on 2024-05-03.");
        settled(outbox.put(article));
        answer(timeline, accepted());

        var id = outbox.put(article);

        var state = await().until(() -> outbox.find(id).orElseThrow(), now -> now.status() == DELIVERED);
        assertNull(state.reason());
    }
}
