package org.eventtimeline.extractor.delivery;

import static org.awaitility.Awaitility.await;
import static org.eventtimeline.extractor.delivery.ArticleStatus.DELIVERED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.FAILED;
import static org.eventtimeline.extractor.delivery.FakeTimeline.accepted;
import static org.eventtimeline.extractor.delivery.FakeTimeline.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.InjectMock;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eventtimeline.extractor.article.Article;
import org.eventtimeline.extractor.article.ArticleExtractor;
import org.eventtimeline.extractor.contract.OpenApiDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what reaches a timeline; every request must keep its contract. */
abstract class DeliveryTestCase {
    static final OpenApiDocument CONTRACT = OpenApiDocument.read(Path.of("../timeline-service/openapi.yaml"));

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

    String put(String text) {
        return outbox.put(article(text));
    }

    ArticleState settled(String id) {
        return await().until(
                        () -> outbox.find(id).orElseThrow(),
                        state -> state.status() == DELIVERED || state.status() == FAILED);
    }

    ArticleState delayed(String id) {
        return await().until(() -> outbox.find(id).orElseThrow(), state -> state.reason() != null);
    }

    int requests() {
        return timeline.getAllServeEvents().size();
    }

    /** No two tests share an article. */
    static Article article(String text) {
        return new Article(UUID.randomUUID().toString(), "weather", "News", text, null, null, null, "en");
    }
}
