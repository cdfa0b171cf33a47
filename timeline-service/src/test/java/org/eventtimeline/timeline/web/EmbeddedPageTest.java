package org.eventtimeline.timeline.web;

import static io.restassured.RestAssured.get;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.web.HtmlPages.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages in the frames of other sites. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EmbeddedPageTest {
    @Test
    void onlyTheEmbeddedPageMayBeFramedAndNoneLoadsAnythingFromElsewhere() {
        post("page-headers", mention("a1#0", "1901", "A café opens"));

        get("/timelines/page-headers")
                .then()
                .header(
                        "Content-Security-Policy",
                        startsWith("default-src 'none'; script-src 'self'; style-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", equalTo("strict-origin-when-cross-origin"));
        get("/embed/page-headers").then().header("Content-Security-Policy", containsString("frame-ancestors *"));
    }

    @Test
    void thePageSaysHowToEmbedIt() {
        post("page-embed", mention("a1#0", "1901", "A café opens"));

        String line = page("/timelines/page-embed").select("code.frame").text();
        Element frame = Jsoup.parse(line).selectFirst("iframe");
        get(frame.attr("src")).then().statusCode(200);
        assertTrue(frame.attr("src").endsWith("/embed/page-embed"), line);
        Document component =
                Jsoup.parse(page("/timelines/page-embed").select("code").first().text());
        get(component.select("script").attr("src")).then().statusCode(200).contentType(startsWith("text/javascript"));
        get(component.select("event-timeline").attr("src")).then().statusCode(200);
    }
}
