package org.eventtimeline.extractor.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.awaitility.Awaitility.await;
import static org.eventtimeline.extractor.delivery.ArticleStatus.DELIVERED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.EXTRACTED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.FAILED;
import static org.eventtimeline.extractor.delivery.FakeTimeline.accepted;
import static org.eventtimeline.extractor.delivery.FakeTimeline.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.InjectMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.article.ArticleExtractor;
import org.eventtimeline.extractor.contract.OpenApiDocument;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(FakeTimeline.class)
class DeliveryTest {
    private static final OpenApiDocument CONTRACT =
            OpenApiDocument.read(java.nio.file.Path.of("../timeline-service/openapi.yaml"));

    @Inject
    Outbox outbox;

    @InjectMock
    ArticleExtractor extractor;

    WireMockServer timeline;

    @BeforeEach
    void extractIsoDates() {
        when(extractor.extract(any())).thenAnswer(call -> IsoDates.of(call.getArgument(0)));
        timeline.resetRequests();
    }

    @AfterEach
    void everyRequestKeptTheContractOfTheTimeline() {
        for (var sent : timeline.getAllServeEvents()) {
            var request = sent.getRequest();
            assertEquals(
                    List.of(),
                    CONTRACT.flawsOfRequest(request.getMethod().value(), request.getUrl(), request.getBodyAsString()));
        }
        answer(timeline, accepted());
    }

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

    private String put(String text) {
        return outbox.put(article(text));
    }

    private ArticleState settled(String id) {
        return await().until(
                        () -> outbox.find(id).orElseThrow(),
                        state -> state.status() == DELIVERED || state.status() == FAILED);
    }

    private ArticleState delayed(String id) {
        return await().until(() -> outbox.find(id).orElseThrow(), state -> state.reason() != null);
    }

    private int requests() {
        return timeline.getAllServeEvents().size();
    }

    /** No two tests share an article. */
    private static Article article(String text) {
        return new Article("weather", "News " + UUID.randomUUID(), text, null, null, null, "en");
    }
}
