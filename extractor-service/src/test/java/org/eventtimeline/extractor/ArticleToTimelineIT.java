package org.eventtimeline.extractor;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eventtimeline.launcher.Ports;
import org.eventtimeline.launcher.ServiceProcess;
import org.eventtimeline.launcher.Services;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both packaged services as processes, from the posted article to the timeline. */
class ArticleToTimelineIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TEXT = "The city council approved the bridge on March 12, 2019. "
            + "Construction began on 4 May 2021. Mayor Ines Calder opened the bridge yesterday.";

    @TempDir
    Path folder;

    private final int timelinePort = Ports.free();
    private final int extractorPort = Ports.free();

    @Test
    void anArticleBecomesATimeline() {
        try (var timeline = startTimeline();
                var extractor = startExtractor()) {
            timeline.awaitReady(PATIENCE);
            extractor.awaitReady(PATIENCE);
            awaitDelivered(post("becomes", TEXT));
            assertEquals(List.of("2019-03-12", "2021-05-04", "2025-09-04"), dates("becomes"));
        }
    }

    @Test
    void anArticleSurvivesAKilledExtractorAndAMissingTimeline() throws Exception {
        URI article;
        try (var extractor = startExtractor()) {
            extractor.awaitReady(PATIENCE);
            article = post("survives", TEXT);
            extractor.handle().destroyForcibly();
            extractor.handle().onExit().get(10, TimeUnit.SECONDS);
        }
        try (var extractor = startExtractor()) {
            extractor.awaitReady(PATIENCE);
            assertFalse(status(article).equals("delivered"));
            try (var timeline = startTimeline()) {
                timeline.awaitReady(PATIENCE);
                awaitDelivered(article);
                assertEquals(article, post("survives", TEXT));
                assertEquals(List.of("2019-03-12", "2021-05-04", "2025-09-04"), dates("survives"));
            }
        }
    }

    private ServiceProcess startTimeline() {
        return Services.timeline(timelinePort, settings(), folder.resolve("timeline.log"));
    }

    private ServiceProcess startExtractor() {
        return Services.extractor(
                extractorPort,
                URI.create("http://localhost:" + timelinePort),
                settings(),
                folder.resolve("extractor.log"));
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        new TestDatabase()
                .start()
                .forEach((key, value) ->
                        settings.put(key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        settings.put("EVENT_TIMELINE_DELIVERY_LEASE", "2s");
        settings.put("EVENT_TIMELINE_DELIVERY_LONGEST_RETRY", "2s");
        return settings;
    }

    private URI post(String timeline, String text) {
        return URI.create(given().contentType("application/json")
                .body(Map.of("timeline", timeline, "text", text, "publishedAt", "2025-09-05T05:00:00Z"))
                .post("http://localhost:" + extractorPort + "/api/v1/articles")
                .then()
                .statusCode(202)
                .extract()
                .header("Location"));
    }

    private static String status(URI article) {
        return given().get(article).then().statusCode(200).extract().path("status");
    }

    private static void awaitDelivered(URI article) {
        await().atMost(PATIENCE).until(() -> status(article), equalTo("delivered"));
    }

    private List<String> dates(String timeline) {
        return given().get("http://localhost:" + timelinePort + "/api/v1/timelines/" + timeline + "/events")
                .then()
                .statusCode(200)
                .extract()
                .path("events.date");
    }
}
