package org.eventtimeline.timeline.web;

import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.web.HtmlPages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Links and searches lead from page to page. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageNavigationTest {
    @Test
    void pagesLeadLaterAndEarlierAndShowEveryEventOnce() {
        Object[] mentions = IntStream.range(0, 480)
                .mapToObj(i -> mention("a1#" + i, String.valueOf(1500 + i), "Year " + (1500 + i)))
                .toArray();
        post("page-paging", mentions);

        List<String> later = headlines("/timelines/page-paging", "a[rel=next]");
        assertEquals(
                IntStream.range(1500, 1980).mapToObj(year -> "Year " + year).toList(), later);
        assertNull(page("/timelines/page-paging").selectFirst("a[rel=prev]"));

        Element lastPage = page("/timelines/page-paging").select("a[rel=next]").stream()
                .map(link -> page("/timelines/page-paging" + link.attr("href")))
                .map(second -> page(
                        "/timelines/page-paging" + second.select("a[rel=next]").attr("href")))
                .findFirst()
                .orElseThrow();
        Element back =
                page("/timelines/page-paging" + lastPage.select("a[rel=prev]").attr("href"));
        assertEquals("Year 1700", back.select("h3").first().text());
        assertEquals("Year 1899", back.select("h3").last().text());
    }

    private static List<String> headlines(String timeline, String onwards) {
        List<String> headlines = new ArrayList<>();
        String path = timeline;
        while (path != null) {
            Document page = page(path);
            headlines.addAll(page.select("h3").eachText());
            Element link = page.selectFirst(onwards);
            path = link == null ? null : timeline + link.attr("href");
        }
        return headlines;
    }

    @Test
    void theLinkOfAnEventLeadsToIt() {
        String id = post(
                        "page-deep",
                        mention("a1#1", "1901", "First"),
                        mention("a1#2", "1902", "Second"),
                        mention("a1#3", "1903", "Third"))
                .extract()
                .path("results[1].eventId");
        String href = page("/timelines/page-deep")
                .select("#" + cssEscaped(id) + " h3 a")
                .attr("href");
        assertEquals("?at=" + id + "#" + id, href);

        Document page = page("/timelines/page-deep?at=" + id);
        assertEquals(List.of("Second", "Third"), page.select("h3").eachText());
        assertEquals(id, page.select("ol > li").first().id());
    }

    private static String cssEscaped(String id) {
        return "\\" + Integer.toHexString(id.charAt(0)) + " " + id.substring(1);
    }

    @Test
    void aSearchShowsOnlyWhatItFinds() {
        post("page-search", mention("a1#0", "1901", "A café opens"), mention("a1#1", "1902", "A bridge falls"));

        assertEquals(
                List.of("A café opens"),
                page("/timelines/page-search?q=CAFE").select("h3").eachText());
        assertEquals(
                "CAFE", page("/timelines/page-search?q=CAFE").select("input").attr("value"));
        assertTrue(
                page("/timelines/page-search?q=nothing").select("main").text().startsWith("No event tells of"));
    }

    @Test
    void anAddressThatMakesNoSenseShowsTheBeginning() {
        post("page-nonsense", mention("a1#0", "1901", "A café opens"));

        for (String query : List.of("after=x", "before=%00", "at=x", "q=%00")) {
            assertEquals(
                    1, page("/timelines/page-nonsense?" + query).select("h3").size(), query);
        }
    }
}
