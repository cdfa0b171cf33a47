package org.eventtimeline.timeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.eventtimeline.launcher.TestDatabase;
import org.eventtimeline.timeline.NpmPackage;
import org.junit.jupiter.api.Test;

/** The displays for which there are forms, themselves, show what the forms say. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@BrowserTest
class PeersInBrowserTest {
    private static final NpmPackage TIMELINE_JS = new NpmPackage("@knight-lab/timelinejs", "3.9.11");
    private static final NpmPackage VIS_TIMELINE = new NpmPackage("vis-timeline", "8.5.4");
    private static final String INJECTED = "<img src=x onerror=alert(1)> \"walls\" & <b>gates</b> fall";

    private static void tell(String timeline) {
        post(
                timeline,
                mention("a1#0", "-0043-03-15", "Caesar is stabbed"),
                mention("a1#1", "15XX", "Walls spread"),
                mention("a1#2", "1990~", INJECTED),
                mention("a1#3", "2024-02", "The bay is closed"),
                mention("a1#4", "2025-09-04T10:05", "Kim leaves Beijing"));
    }

    /** A page of the service's own site that uses the files of a package, which stand under {@code /peer}. */
    private static Page page(Visitor visitor, NpmPackage peer, String body) {
        Page page = visitor.blank();
        page.route(
                "**/peer/**",
                route -> route.fulfill(new FulfillOptions()
                        .setPath(peer.file(route.request().url().replaceFirst(".*/peer/", "")))));
        page.route(
                "**/peer.html",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<!doctype html><title>Peer</title><link rel=\"icon\" href=\"data:,\">" + body)));
        page.navigate(Visitor.address("/peer.html"));
        return page;
    }

    @Test
    void timelineJsShowsEveryEventAndFindsNoError(Visitor visitor) {
        tell("browser-timelinejs");
        Page page = page(visitor, TIMELINE_JS, """
            <link rel="stylesheet" href="/peer/dist/css/timeline.css">
            <div id="peer" style="width: 900px; height: 600px"></div>
            <script src="/peer/dist/js/timeline.js"></script>
            <script>
              const form = "/api/v1/timelines/browser-timelinejs/events.timelinejs.json";
              window.display = new TL.Timeline("peer", form, {font: null, script_path: location.origin + "/peer/dist/js/"});
            </script>
            """);

        page.waitForFunction("() => window.display?.ready");
        assertEquals(List.of(), page.evaluate("display.config.getErrors()"));
        assertThat(page.locator(".tl-timemarker")).containsText(new String[] {
            "Caesar is stabbed", "Walls spread", INJECTED, "The bay is closed", "Kim leaves"
        });
        assertThat(page.locator(".tl-timeera")).containsText(new String[] {"Walls spread"});
        assertEquals(
                List.of("15 March 44 BC", "16th century", "about 1990", "February 2024", "4 September 2025, 10:05"),
                page.evaluate("display.config.events.map(event => event.display_date)"));
        assertEquals(
                List.of(-44, 1500, 1990, 2024, 2025),
                page.evaluate("display.config.events.map(event => event.start_date.data.date_obj.getFullYear())"));
    }

    @Test
    void timelineJsShowsWhatWasMadeForItAndRunsNothing(Visitor visitor) {
        String harm = "<b>Walls</b><img src='/favicon.svg' onload='window.ran = 1'><script>window.ran = 1</script>"
                + "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe><svg onload='window.ran = 1'></svg>";
        String frame = "<iframe src='javascript:parent.ran = 1'></iframe>";
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        Map.of("text", Map.of("headline", "City " + harm, "text", harm)),
                        "eras",
                        List.of(Map.of(
                                "start_date",
                                Map.of("year", 1100),
                                "end_date",
                                Map.of("year", 1200),
                                "text",
                                Map.of("headline", "Middle ages"))),
                        "events",
                        List.of(
                                Map.of(
                                        "start_date",
                                        Map.of("year", 1150, "display_date", harm),
                                        "unique_id",
                                        "walls",
                                        "text",
                                        Map.of("headline", harm, "text", harm),
                                        "media",
                                        Map.of("url", "/favicon.svg", "caption", harm, "credit", harm, "link", frame)),
                                Map.of(
                                        "start_date",
                                        Map.of("year", 1160),
                                        "group",
                                        harm,
                                        "media",
                                        Map.of("url", frame, "caption", "Gates")))))
                .post("/api/v1/timelines/browser-timelinejs-import/events.timelinejs.json");
        Page page = page(visitor, TIMELINE_JS, """
            <link rel="stylesheet" href="/peer/dist/css/timeline.css">
            <div id="peer" style="width: 900px; height: 600px"></div>
            <script src="/peer/dist/js/timeline.js"></script>
            <script>
              const form = "/api/v1/timelines/browser-timelinejs-import/events.timelinejs.json";
              window.display = new TL.Timeline("peer", form, {font: null, script_path: location.origin + "/peer/dist/js/"});
            </script>
            """);

        page.waitForFunction("() => window.display?.ready");
        assertEquals(List.of(), page.evaluate("display.config.getErrors()"));
        page.evaluate("display.goToId('walls')");
        assertThat(page.locator("#walls .tl-caption")).containsText("Walls");
        assertThat(page.locator(".tl-timeera")).containsText(new String[] {"Middle ages"});
        page.evaluate("display.goToNext()");
        assertThat(page.locator(".tl-timemarker.tl-timemarker-active")).containsText("Gates");
        assertEquals(null, page.evaluate("window.ran ?? null"));
    }

    @Test
    void visTimelineShowsEveryEvent(Visitor visitor) {
        tell("browser-vis");
        Page page = page(visitor, VIS_TIMELINE, """
            <link rel="stylesheet" href="/peer/styles/vis-timeline-graph2d.min.css">
            <div id="peer" style="width: 900px"></div>
            <script src="/peer/standalone/umd/vis-timeline-graph2d.min.js"></script>
            <script type="module">
              const form = await fetch("/api/v1/timelines/browser-vis/events.vis.json");
              window.display = new vis.Timeline(document.getElementById("peer"), await form.json(), {});
            </script>
            """);

        page.waitForFunction("() => window.display?.getVisibleItems().length === 5");
        assertThat(page.locator(".vis-item", new Page.LocatorOptions().setHasText(INJECTED)))
                .not()
                .hasCount(0);
        assertEquals(
                List.of(-43, 1500, 1990, 2024, 2025),
                page.evaluate(
                        "display.itemsData.get().map(item => new Date(item.start).getFullYear()).sort((a, b) => a -"
                                + " b)"));
    }
}
