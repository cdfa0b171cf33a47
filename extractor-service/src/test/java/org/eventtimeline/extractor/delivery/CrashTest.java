package org.eventtimeline.extractor.delivery;

import static org.awaitility.Awaitility.await;
import static org.eventtimeline.extractor.delivery.ArticleStatus.DELIVERED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.EXTRACTED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.FAILED;
import static org.eventtimeline.extractor.delivery.ArticleStatus.RECEIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.eventtimeline.extractor.article.ArticleExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process that dies leaves its articles behind as these tests put them into the database. */
@QuarkusTest
class CrashTest {
    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @InjectMock
    ArticleExtractor extractor;

    @BeforeEach
    void extractIsoDates() {
        when(extractor.extract(any())).thenAnswer(call -> IsoDates.of(call.getArgument(0)));
    }

    @Test
    void anArticleWhoseExtractionDiedIsExtractedOnceTheLeaseEnds() throws SQLException {
        var id = leftBehind(RECEIVED, 1, "-1 second");

        await().until(() -> stateOf(id).status() == DELIVERED);
    }

    @Test
    void anArticleWhoseDeliveryDiedIsDeliveredOnceTheLeaseEnds() throws SQLException {
        var id = leftBehind(EXTRACTED, 1, "3 seconds");

        await().during(Duration.ofMillis(1_500)).until(() -> stateOf(id).status() == EXTRACTED);
        await().until(() -> stateOf(id).status() == DELIVERED);
    }

    @Test
    void anArticleWhoseExtractionKeepsKillingTheProcessIsGivenUp() throws SQLException {
        var id = leftBehind(RECEIVED, 3, "-1 second");

        await().until(() -> stateOf(id).status() == FAILED);
        assertEquals("Its extraction never came to an end", stateOf(id).reason());
    }

    private ArticleState stateOf(String id) {
        return outbox.find(id).orElseThrow();
    }

    private String leftBehind(ArticleStatus status, int attempts, String leaseEnds) throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into extractor.article (id, timeline, text, language, status, mentions, attempts,
                            due_at, received_at, updated_at)
                        values (?, 'weather', 'It rained on 2024-05-03.', 'en', ?, '[]', ?,
                            now() + ?::interval, now(), now())
                        """)) {
            insert.setString(1, id);
            insert.setString(2, status.name());
            insert.setInt(3, attempts);
            insert.setString(4, leaseEnds);
            insert.executeUpdate();
        }
        return id;
    }
}
