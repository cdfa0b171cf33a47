package org.eventtimeline.extractor.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eventtimeline.extractor.fetch.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process that dies leaves its feeds and entries behind as these tests put them into the database. */
@QuarkusTest
@QuarkusTestResource(value = FakeWeb.class, restrictToAnnotatedClass = true)
class FeedCrashTest {
    private final String feed = UUID.randomUUID().toString();

    @Inject
    Feeds feeds;

    @Inject
    DataSource database;

    FakeWeb web;

    @BeforeEach
    void serve() {
        web.serve("/rss", ok("<rss version='2.0'><channel><title>Weather</title></channel></rss>"));
        web.serve("/rain", ok("<p>It rained on 3 May 2024.").withHeader("Content-Type", "text/html"));
    }

    @AfterEach
    void leave() {
        feeds.leave(feed);
        web.server().resetAll();
    }

    @Test
    void anEntryWhoseHandInDiedIsHandedInOnceTheLeaseEnds() throws SQLException {
        feedLeftBehind("1 hour");
        entryLeftBehind(1, "3 seconds");

        await().during(Duration.ofMillis(1_500)).until(() -> state().waiting() == 1);
        await().until(() -> state().handedIn() == 1);
    }

    @Test
    void anEntryThatKeepsKillingTheProcessIsGivenUp() throws SQLException {
        feedLeftBehind("1 hour");
        entryLeftBehind(3, "-1 second");

        await().until(() -> state().failed() == 1);
        assertEquals(
                List.of("Its hand-in never came to an end"),
                feeds.failures(feed).stream().map(FeedFailure::reason).toList());
    }

    @Test
    void aFeedWhoseVisitDiedIsVisitedOnceTheLeaseEnds() throws SQLException {
        feedLeftBehind("3 seconds");

        await().during(Duration.ofMillis(1_500)).until(() -> state().title() == null);
        await().until(() -> "Weather".equals(state().title()));
    }

    private FeedState state() {
        return feeds.find(feed).orElseThrow();
    }

    private void feedLeftBehind(String leaseEnds) throws SQLException {
        insert("""
                insert into extractor.feed (id, timeline, url, failures, due_at, checked_at, created_at)
                values (?, 'weather', ?, 1, now() + ?::interval, now(), now())
                """, feed, web.url("/rss"), leaseEnds);
    }

    private void entryLeftBehind(int attempts, String leaseEnds) throws SQLException {
        insert("""
                insert into extractor.feed_entry (id, feed, url, status, attempts, due_at, seen_at)
                values (gen_random_uuid()::text, ?, ?, 'WAITING', ?, now() + ?::interval, now())
                """, feed, web.url("/rain"), attempts, leaseEnds);
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
