package org.eventtimeline.extractor.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.InjectMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.article.ArticleExtractor;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(FakeTimeline.class)
class DeliveryTest {
    @Inject
    Outbox outbox;

    @InjectMock
    ArticleExtractor extractor;

    WireMockServer timeline;

    @BeforeEach
    void extractIsoDates() {
        when(extractor.extract(any())).thenAnswer(call -> IsoDates.of(call.getArgument(0)));
        timeline.resetAll();
    }

    @Test
    void theEventsOfAnArticleReachTheTimeline() {
        timeline.stubFor(any(anyUrl()).willReturn(okJson("""
                {"results": [{"id": "1", "status": "created"}, {"id": "2", "status": "merged"}]}""")));

        var id = outbox.put(article("It rained on 2024-05-03 and on 2024-05-04."));

        var state = await().until(() -> outbox.find(id).orElseThrow(), has(ArticleStatus.DELIVERED));
        assertEquals(2, state.events());
        timeline.verify(1, postRequestedFor(urlEqualTo("/api/v1/timelines/weather/events")));
    }

    @Test
    void anArticlePostedTwiceIsTheSameArticle() {
        timeline.stubFor(any(anyUrl()).willReturn(okJson("{\"results\": [{\"id\": \"1\", \"status\": \"created\"}]}")));
        var article = article("It rained on 2024-05-03.");

        var id = outbox.put(article);
        await().until(() -> outbox.find(id).orElseThrow(), has(ArticleStatus.DELIVERED));

        assertEquals(id, outbox.put(article));
        assertEquals(ArticleStatus.DELIVERED, outbox.find(id).orElseThrow().status());
        timeline.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aTimelineInTroubleIsTriedAgain() {
        timeline.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));

        var id = outbox.put(article("It rained on 2024-05-03."));

        await().until(() -> outbox.find(id).orElseThrow().reason() != null);
        assertEquals(ArticleStatus.EXTRACTED, outbox.find(id).orElseThrow().status());
        timeline.stubFor(any(anyUrl()).willReturn(okJson("{\"results\": [{\"id\": \"1\", \"status\": \"created\"}]}")));
        await().until(() -> outbox.find(id).orElseThrow(), has(ArticleStatus.DELIVERED));
    }

    @Test
    void anArticleThatCannotBeExtractedFails() {
        var id = outbox.put(article("This is poison."));

        var state = await().until(() -> outbox.find(id).orElseThrow(), has(ArticleStatus.FAILED));
        assertEquals("Its extraction failed: java.lang.IllegalStateException: poisoned", state.reason());
    }

    private static java.util.function.Predicate<ArticleState> has(ArticleStatus status) {
        return state -> state.status() == status;
    }

    /** No two tests share an article. */
    private static Article article(String text) {
        return new Article("weather", "News " + UUID.randomUUID(), text, null, null, null, "en");
    }
}
