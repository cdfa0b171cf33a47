package org.eventtimeline.extractor.api;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.awaitility.Awaitility.await;
import static org.eventtimeline.extractor.api.HttpApi.get;
import static org.eventtimeline.extractor.api.HttpApi.post;
import static org.eventtimeline.extractor.api.HttpApi.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.eventtimeline.extractor.fetch.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = FakeWeb.class, restrictToAnnotatedClass = true)
class FeedResourceTest {
    private static final String FEEDS = "/api/v1/feeds";

    private final String timeline = "t-" + UUID.randomUUID();

    FakeWeb web;

    @AfterEach
    void leaveAll() {
        List<String> ids = get(FEEDS).extract().path("feeds.id");
        ids.forEach(id -> request().delete(FEEDS + "/" + id));
        web.server().resetAll();
    }

    @Test
    void theArticlesOfAFeedAreFetchedAndHandedIn() {
        web.serve("/rss", rss(item("/rain", "Rain"), item("/snow", "Snow")));
        web.serve("/rain", page("It rained on 3 May 2024."));
        web.serve("/snow", page("It snowed on 4 May 2024."));
        var id = followed("/rss");

        var feed = await().until(() -> feed(id), state -> state.getInt("handedIn") == 2);

        assertEquals("Weather", feed.getString("title"));
        assertEquals(timeline, feed.getString("timeline"));
        get("/api/v1/articles?limit=2").body("articles.url", hasItems(web.url("/rain"), web.url("/snow")));
    }

    @Test
    void anAtomFeedMayNameItsArticlesRelativeToItself() {
        web.serve("/feeds/atom.xml", xml("""
                <feed xmlns='http://www.w3.org/2005/Atom'><title>Weather</title><id>urn:w</id>
                <updated>2024-05-04T10:00:00Z</updated><entry><title>Rain</title><id>urn:r</id>
                <updated>2024-05-04T10:00:00Z</updated><link href='../rain'/></entry></feed>"""));
        web.serve("/rain", page("It rained on Friday."));
        var id = followed("/feeds/atom.xml");

        await().until(() -> feed(id).getInt("handedIn") == 1);

        get("/api/v1/articles?limit=1")
                .body("articles.url", contains(web.url("/rain")))
                .body("articles.publishedAt", contains("2024-05-04T10:00:00Z"));
    }

    @Test
    void whatTheFeedTellsStandsInForAPageThatIsGone() {
        web.serve("/rss", rss(item("/gone", "Rain", "It rained on &lt;b&gt;3 May 2024&lt;/b&gt;.")));
        var id = followed("/rss");

        await().until(() -> feed(id).getInt("handedIn") == 1);

        get("/api/v1/articles?limit=1").body("articles.title", contains("Rain"));
    }

    @Test
    void anEntryOfWhichNothingCanBeHadIsNamed() {
        web.serve("/rss", rss(item("/gone", "Rain")));
        var id = followed("/rss");

        await().until(() -> feed(id).getInt("failed") == 1);

        get(FEEDS + "/" + id + "/failures")
                .body("failures.url", contains(web.url("/gone")))
                .body("failures.reason", contains("answers with status 404"));
    }

    @Test
    void aPageThatIsAwayForNowIsAskedForAgain() {
        web.serve("/rss", rss(item("/rain", "Rain", "It rained.")));
        web.server()
                .stubFor(WireMock.get(urlEqualTo("/rain"))
                        .inScenario("away")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(status(503))
                        .willSetStateTo("back"));
        web.server()
                .stubFor(WireMock.get(urlEqualTo("/rain"))
                        .inScenario("away")
                        .whenScenarioStateIs("back")
                        .willReturn(page("It rained on 3 May 2024.")));
        var id = followed("/rss");

        await().until(() -> feed(id).getInt("handedIn") == 1);

        get("/api/v1/articles?limit=1").body("articles.title", contains("Page"));
    }

    @Test
    void whatComesLaterIsHandedInOnce() {
        web.serve("/rss", rss(item("/rain", "Rain")));
        web.serve("/rain", page("It rained on 3 May 2024."));
        web.serve("/snow", page("It snowed on 4 May 2024."));
        var id = followed("/rss");
        await().until(() -> feed(id).getInt("handedIn") == 1);

        web.serve("/rss", rss(item("/snow", "Snow"), item("/rain", "Rain")));
        await().until(() -> feed(id).getInt("handedIn") == 2);

        assertEquals(1, web.visits("/rain"));
    }

    @Test
    void aFeedThatHasNotChangedNeedNotBeSentAgain() {
        web.serve("/rss", rss(item("/gone", "Rain")).withHeader("ETag", "\"1\""));
        followed("/rss");

        await().untilAsserted(() ->
                web.server().verify(getRequestedFor(urlEqualTo("/rss")).withHeader("If-None-Match", equalTo("\"1\""))));
        web.serve("/rss", status(304));
        await().until(() -> get(FEEDS).extract().path("feeds[0].reason") == null);
    }

    @Test
    void aFeedThatIsAwaySaysSoAndIsVisitedAgain() {
        web.serve("/rss", rss());
        var id = followed("/rss");
        web.serve("/rss", status(500));
        await().until(() -> "answers with status 500".equals(feed(id).getString("reason")));

        web.serve("/rss", rss());

        await().until(() -> feed(id).getString("reason") == null);
    }

    @Test
    void aFeedFollowedTwiceIsOne() {
        web.serve("/rss", rss());
        assertEquals(followed("/rss"), followed("/rss"));
        get(FEEDS).body("feeds.size()", is(1));
    }

    @Test
    void aFeedThatIsLeftIsGone() {
        web.serve("/rss", rss(item("/gone", "Rain")));
        var id = followed("/rss");
        request().delete(FEEDS + "/" + id).then().statusCode(204);
        get(FEEDS + "/" + id).statusCode(404);
        get(FEEDS + "/" + id + "/failures").statusCode(404);
        request().delete(FEEDS + "/" + id).then().statusCode(404);
    }

    @Test
    void noMoreAreFollowedThanMayBe() {
        web.serve("/1", rss());
        web.serve("/2", rss());
        web.serve("/3", rss());
        followed("/1");
        followed("/2");
        follow("/3").statusCode(409).body("detail", containsString("No more than 2"));
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        post(FEEDS, "{\"timeline\": \"News\"}").statusCode(400).body("errors.field", hasItems("timeline", "url"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><p>It rained.",
                "",
                "<rss version='2.0'><channel>",
                "<!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                        + "<rss version='2.0'><channel><title>&e;</title></channel></rss>"
            })
    void whatIsNoFeedThatCanBeReadIsRefused(String page) {
        web.serve("/rss", xml(page));
        follow("/rss").statusCode(400).body("errors[0].message", containsString("no RSS or Atom feed"));
    }

    @Test
    void aFeedNestedWithoutEndIsRefused() {
        web.serve(
                "/rss",
                xml("<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>" + "<b>".repeat(9_000)
                        + "</b>".repeat(9_000) + "</content></entry></feed>"));
        follow("/rss").statusCode(400);
    }

    @Test
    void noFeedOfSomebodysOwnNetworkIsFollowed() {
        post(FEEDS, "{\"url\": \"http://127.0.0.1:" + web.server().port() + "/rss\"}")
                .statusCode(422)
                .body("errors[0].message", containsString("public Internet"));
    }

    private String followed(String path) {
        return follow(path).statusCode(201).extract().path("id");
    }

    private ValidatableResponse follow(String path) {
        return post(FEEDS, "{\"timeline\": \"" + timeline + "\", \"url\": \"" + web.url(path) + "\"}");
    }

    private static JsonPath feed(String id) {
        return get(FEEDS + "/" + id).statusCode(200).extract().jsonPath();
    }

    private static ResponseDefinitionBuilder page(String text) {
        return ok("<title>Page</title><p>" + text).withHeader("Content-Type", "text/html");
    }

    private ResponseDefinitionBuilder rss(String... items) {
        return xml("<rss version='2.0'><channel><title>Weather</title><link>" + web.url("/") + "</link>"
                + "<description>News</description>" + String.join("", items) + "</channel></rss>");
    }

    private String item(String path, String title) {
        return item(path, title, "");
    }

    private String item(String path, String title, String description) {
        return "<item><title>" + title + "</title><link>" + web.url(path) + "</link><description>" + description
                + "</description><pubDate>Sat, 04 May 2024 10:00:00 GMT</pubDate></item>";
    }

    private static ResponseDefinitionBuilder xml(String xml) {
        return ok(xml).withHeader("Content-Type", "application/xml");
    }
}
