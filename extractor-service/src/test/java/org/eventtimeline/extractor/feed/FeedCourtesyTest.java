package org.eventtimeline.extractor.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eventtimeline.extractor.fetch.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds are read at the pace, and as far, as their hosts want. */
@QuarkusTest
@QuarkusTestResource(value = FakeWeb.class, restrictToAnnotatedClass = true)
class FeedCourtesyTest {
    @Inject
    Feeds feeds;

    @Inject
    DataSource database;

    FakeWeb web;

    @BeforeEach
    void meetTheHostAnew() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.createStatement()) {
            delete.execute("delete from extractor.web_host");
        }
        web.serve("/rain", page("It rained on 3 May 2024."));
        web.serve("/snow", page("It snowed on 4 May 2024."));
    }

    @AfterEach
    void leave() {
        feeds.list().forEach(feed -> feeds.leave(feed.id()));
        web.server().resetAll();
    }

    @Test
    void whatTheHostAllowsToNoRobotsIsNotAsked() {
        web.serve("/robots.txt", ok("User-agent: *\nDisallow: /rain"));
        var feed = followed(item("/rain", ""), item("/snow", ""));

        await().until(() -> state(feed).handedIn() == 1 && state(feed).failed() == 1);

        assertEquals(0, web.visits("/rain"));
        assertEquals(
                List.of("its host allows it to no robots"),
                feeds.failures(feed).stream().map(FeedFailure::reason).toList());
    }

    @Test
    void whereAPageHasMovedToIsAskedAsFarAsThatIsAllowed() {
        web.serve("/robots.txt", ok("User-agent: *\nDisallow: /hidden"));
        web.serve("/old", temporaryRedirect("/hidden"));
        web.serve("/older", temporaryRedirect("/snow"));
        web.serve("/hidden", page("It rained on 3 May 2024."));
        var feed = followed(item("/old", ""), item("/older", ""));

        await().until(() -> state(feed).handedIn() == 1 && state(feed).failed() == 1);

        assertEquals(0, web.visits("/hidden"));
        assertEquals(1, web.visits("/snow"));
        assertEquals(
                List.of("its host allows it to no robots"),
                feeds.failures(feed).stream().map(FeedFailure::reason).toList());
    }

    @Test
    void aPageThatMovesWithoutEndIsLeft() {
        web.serve("/round", temporaryRedirect("/round"));
        var feed = followed(item("/round", "It rained on 3 May 2024."));

        await().until(() -> state(feed).handedIn() == 1);

        assertEquals(3, web.visits("/round"));
    }

    @Test
    void whatTheFeedTellsOfItIsHandedIn() {
        web.serve("/robots.txt", ok("User-agent: event-timeline\nDisallow: /"));
        var feed = followed(item("/rain", "It rained on 3 May 2024."));

        await().until(() -> state(feed).handedIn() == 1);

        assertEquals(0, web.visits("/rain"));
    }

    @Test
    void theRulesAreReadOnce() {
        web.serve("/robots.txt", ok("User-agent: *\nAllow: /"));
        var feed = followed(item("/rain", ""));
        await().until(() -> state(feed).handedIn() == 1);

        web.serve("/rss", rss(item("/rain", ""), item("/snow", "")));
        await().until(() -> state(feed).handedIn() == 2);

        assertEquals(1, web.visits("/robots.txt"));
    }

    @Test
    void aHostWhoseRulesCannotBeHadForNowIsNotAsked() {
        web.serve("/robots.txt", status(503).withHeader("Retry-After", "2"));
        var feed = followed(item("/rain", ""));

        await().until(() -> web.visits("/robots.txt") == 1);
        web.serve("/robots.txt", ok(""));
        await().during(Duration.ofMillis(1_000)).until(() -> web.visits("/rain") == 0);
        await().until(() -> state(feed).handedIn() == 1);
    }

    @Test
    void aHostIsLeftAloneForAsLongAsItAsks() {
        web.serve("/rain", status(429).withHeader("Retry-After", "3"));
        var feed = followed(item("/rain", ""));

        await().until(() -> web.visits("/rain") == 1);
        web.serve("/rain", page("It rained on 3 May 2024."));
        int visits = web.visits("/rss");
        await().during(Duration.ofMillis(1_500))
                .until(() -> web.visits("/rain") == 1 && web.visits("/rss") <= visits + 1);
        await().until(() -> state(feed).handedIn() == 1);
    }

    @Test
    void pagesAreAskedForAtThePaceThatTheHostWants() {
        web.serve("/robots.txt", ok("User-agent: *\nCrawl-delay: 2"));
        var feed = followed(item("/rain", ""), item("/snow", ""));

        await().atMost(Duration.ofSeconds(30)).until(() -> state(feed).handedIn() == 2);

        var times = web.server().getAllServeEvents().stream()
                .filter(event -> !event.getRequest().getUrl().equals("/rss"))
                .map(event -> event.getRequest().getLoggedDate().getTime())
                .sorted()
                .toList();
        assertEquals(3, times.size());
        assertTrue(times.get(1) - times.get(0) >= 1_900 || times.get(2) - times.get(1) >= 1_900, times::toString);
        assertTrue(times.get(2) - times.get(0) >= 1_900, times::toString);
    }

    private String followed(String... items) {
        web.serve("/rss", rss(items));
        return feeds.follow("weather", web.url("/rss")).id();
    }

    private FeedState state(String feed) {
        return feeds.find(feed).orElseThrow();
    }

    private static ResponseDefinitionBuilder page(String text) {
        return ok("<title>Page</title><p>" + text).withHeader("Content-Type", "text/html");
    }

    private static ResponseDefinitionBuilder rss(String... items) {
        return ok("<rss version='2.0'><channel><title>Weather</title>"
                        + Stream.of(items).reduce("", String::concat) + "</channel></rss>")
                .withHeader("Content-Type", "application/xml");
    }

    private String item(String path, String description) {
        return "<item><title>Weather</title><link>" + web.url(path) + "</link><description>" + description
                + "</description></item>";
    }
}
