package org.eventtimeline.timeline.web;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.eventtimeline.timeline.web.HtmlPages.page;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagesTest {
    private static final String MARKUP = "<script>alert('x')</script> & \"more\"";

    @Test
    void aTimelineShowsItsEventsByYearWithTheirSources() {
        Map<String, Object> article =
                Map.of("id", "a1", "url", "https://news.example/talks", "title", "Talks", "publishedAt", "2025-09-05");
        Map<String, Object> mention = with(mention("a1#0", "2025-09-04", "Xi and Kim hold talks"), "article", article);
        String quote = "Xi and Kim held talks on Thursday.";
        post("page-events", with(mention, "quote", Map.of("text", quote)), mention("a2#0", "199X", "Famine"));

        Document page = page("/timelines/page-events");
        assertEquals(List.of("1990s", "2025"), page.select("h2.year").eachText());
        Element event = page.select("ol > li").get(1);
        assertEquals("2025-09-04", event.select("time").attr("datetime"));
        assertEquals("4 September 2025", event.select("time").text());
        assertEquals("Xi and Kim hold talks", event.select("h3").text());
        assertEquals("1 source", event.select("summary").text());
        assertEquals(quote, event.select("blockquote").text());
        assertEquals("https://news.example/talks", event.select("figcaption a").attr("href"));
        assertEquals("noopener noreferrer", event.select("figcaption a").attr("rel"));
        assertEquals("Talks5 September 2025", event.select("figcaption").text().replace(" —", ""));
    }

    @Test
    void whatAMentionSaysIsTextAndNeverMarkup() {
        post(
                "page-markup",
                with(
                        with(
                                with(mention("a1#0", "2025-09-04", MARKUP), "quote", Map.of("text", MARKUP)),
                                "article",
                                Map.of("id", MARKUP, "title", MARKUP, "publisher", MARKUP, "language", "\"><script>")),
                        "participants",
                        List.of(MARKUP)));

        for (String path : List.of(
                "/timelines/page-markup", "/embed/page-markup", "/timelines/page-markup?q=" + "%3Cscript%3E%26%22")) {
            String html = given().urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertEquals(
                    Jsoup.parse(html).select("script[src^=/embed/]").size(),
                    Jsoup.parse(html).select("script").size(),
                    html);
            assertFalse(html.contains("<script>"), html);
        }
        Document page = page("/timelines/page-markup");
        assertEquals(MARKUP, page.select("h3").text());
        assertEquals(MARKUP, page.select("blockquote").text());
        assertEquals("\"><script>", page.select("blockquote").attr("lang"));
    }

    @Test
    void whatNoSentenceTellsHasASourceAndNoQuote() {
        Map<String, Object> french = Map.of("id", "a1", "title", "Le pont", "language", "fr");
        post("page-unquoted", with(mention("a1#0", "1901", "Le pont ouvre"), "article", french));

        Element event = page("/timelines/page-unquoted").select("ol > li").first();

        assertEquals("fr", event.select("h3 a").attr("lang"));
        assertEquals("Le pont", event.select("figcaption").text());
        assertTrue(event.select("blockquote").isEmpty());
    }

    @Test
    void mentionsThatAreNotShownAreCounted() {
        Object[] mentions = IntStream.range(0, 21)
                .mapToObj(i -> with(
                        mention("a" + i + "#0", "2025-09-04", "Xi and Kim hold talks"),
                        "article",
                        Map.of("id", "a" + i, "publisher", "Paper " + i % 5)))
                .toArray();
        post("page-many", mentions);

        Element event = page("/timelines/page-many").select("ol > li").first();

        assertEquals("More than 20 sources", event.select("summary").first().ownText());
        assertTrue(
                event.select("summary bdi").text().matches("Paper \\d, Paper \\d, Paper \\d …"),
                event.select("summary").text());
        assertEquals("and 1 more mention", event.select(".more").text());
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        List<Object> mentions = new ArrayList<>();
        for (String url :
                List.of("javascript:alert(1)", "data:text/html,x", "//news.example/x", "https:", "ht tp://x", "/q")) {
            String id = "a" + mentions.size();
            mentions.add(with(
                    mention(id + "#0", String.valueOf(1900 + mentions.size()), "What happened"),
                    "article",
                    Map.of("id", id, "url", url)));
        }
        post("page-links", mentions.toArray()).statusCode(200);

        assertEquals(6, page("/timelines/page-links").select("ol > li").size());
        assertTrue(page("/timelines/page-links").select("figcaption a").isEmpty());
    }

    @Test
    void theFirstPageListsTheTimelines() {
        post("0-listed-first", mention("a1#0", "1914/1918", "The Great War"));

        Element entry = page("/").select("a[href=/timelines/0-listed-first]").first();
        assertEquals("0 Listed First", entry.text());
        assertEquals(
                "From 1 article, 1914–1918", entry.parent().select(".facts").text());
    }

    @Test
    void anUnknownTimelineIsAPageThatSaysSo() {
        for (String path : List.of("/timelines/nowhere", "/embed/nowhere")) {
            String html = get(path)
                    .then()
                    .statusCode(404)
                    .contentType(startsWith("text/html"))
                    .extract()
                    .asString();
            assertEquals("There is no such page", Jsoup.parse(html).select("h1").text());
        }
    }

    @Test
    void theStylesheetAndTheIconAreThere() {
        get("/page.css").then().statusCode(200).contentType(startsWith("text/css"));
        get("/embed/event.css").then().statusCode(200).contentType(startsWith("text/css"));
        get("/favicon.svg").then().statusCode(200);
    }
}
