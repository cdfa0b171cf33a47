package org.eventtimeline.extractor.delivery;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eventtimeline.extractor.article.Article;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryMetricsTest {
    @Inject
    Outbox outbox;

    @Test
    void articlesAttemptsAndTheTimeOfExtractionAreCounted() {
        var id = outbox.put(
                new Article(UUID.randomUUID().toString(), "news", null, "It rained.", null, null, null, "en"));
        Awaitility.await().until(() -> outbox.find(id).orElseThrow().status() == ArticleStatus.DELIVERED);

        get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("articles_total{status=\"received\"}"))
                .body(containsString("articles_total{status=\"delivered\"}"))
                .body(containsString("articles_waiting{status=\"extracted\"}"))
                .body(containsString("extraction_seconds_count"));
    }
}
