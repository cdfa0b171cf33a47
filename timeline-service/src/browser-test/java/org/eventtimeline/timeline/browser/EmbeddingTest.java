package org.eventtimeline.timeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.browser.ReadingTest.display;
import static org.eventtimeline.timeline.browser.ReadingTest.headlines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timeline in a page of another origin, whose policy allows only what docs/embedding.md says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@BrowserTest
class EmbeddingTest {
    private static final String SCRIPT = "<script type=\"module\" src=\"SERVICE/embed/event-timeline.js\"></script>";
    private static final String HELPER = "<script type=\"module\" src=\"SERVICE/embed/frame.js\"></script>";
    private static final String FRAME = "<iframe src=\"SERVICE/embed/browser-embedded\" title=\"Ferries\"></iframe>";

    @BeforeEach
    void sail() {
        Ferries.sail("browser-embedded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "browser-embedded",
                "SERVICE/timelines/browser-embedded",
                "SERVICE/embed/browser-embedded",
                "SERVICE/api/v1/timelines/browser-embedded/events",
            })
    void oneScriptAndOneElementShowATimeline(String src, Visitor visitor) {
        try (ForeignSite paper = ForeignSite.with(SCRIPT + "<event-timeline src=\"" + src + "\"></event-timeline>")) {
            Page page = visitor.blank();
            page.navigate(paper.address());
            assertThat(headlines(page).first()).hasText(Ferries.HEADLINES.get(0));
        }
    }

    @Test
    void theInterfacesParametersNarrowIt(Visitor visitor) {
        String element = "<event-timeline src=\"SERVICE/api/v1/timelines/browser-embedded/events?from=2000\""
                + " to=\"2020\"></event-timeline>";
        try (ForeignSite paper = ForeignSite.with(SCRIPT + element)) {
            Page page = visitor.blank();
            page.navigate(paper.address());
            assertThat(headlines(page)).hasText(new String[] {"First electric ferry sails"});
        }
    }

    @Test
    void whatCannotBeReadLeavesWhatStoodThere(Visitor visitor) {
        String body = SCRIPT + "<event-timeline src=\"browser-nowhere\"><p>See the archive.</p></event-timeline>"
                + "<event-timeline src=\"browser-nowhere\"></event-timeline>";
        try (ForeignSite paper = ForeignSite.with(body)) {
            Page page = visitor.blank();
            page.navigate(paper.address());
            assertThat(page.getByText("See the archive.")).isVisible();
            assertThat(page.locator("event-timeline p[role=alert]")).hasText("The timeline cannot be read now.");
        }
        assertTrue(visitor.complaints().stream().allMatch(complaint -> complaint.contains("404")));
    }

    @Test
    void whatCannotBeReadToTheEndIsShownAsFarAsItGoes(Visitor visitor) {
        Object[] mentions = IntStream.range(0, 120)
                .mapToObj(i -> mention("a" + i + "#0", String.valueOf(1850 + i), "Ferry " + i + " sails"))
                .toArray();
        post("browser-cut", mentions).statusCode(200);
        Page page = visitor.blank();
        page.route(url -> url.contains("cursor="), Route::abort);
        page.navigate(Visitor.address("/embed/browser-cut"));

        assertThat(page.locator("event-timeline p[role=alert]")).hasText("Not all of the timeline can be read now.");
        assertThat(display(page).locator(".shown")).hasText("100 events");
        page.close();
        assertTrue(visitor.complaints().stream().allMatch(complaint -> complaint.contains("ERR_FAILED")));
    }

    @Test
    void theFrameTellsItsHeight(Visitor visitor) {
        try (ForeignSite paper = ForeignSite.with(HELPER + FRAME)) {
            Page page = visitor.blank();
            page.navigate(paper.address());
            assertHasHeightOfItsContent(page);
        }
    }

    @Test
    void aFrameThatWasHiddenTellsItsHeightWhenItIsShown(Visitor visitor) {
        try (ForeignSite paper = ForeignSite.with(HELPER + "<div hidden>" + FRAME + "</div>")) {
            Page page = visitor.blank();
            page.navigate(paper.address());
            page.evaluate("() => { document.querySelector('div').hidden = false; }");
            assertHasHeightOfItsContent(page);
        }
    }

    private static void assertHasHeightOfItsContent(Page page) {
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator("section.timeline h3").first()).isVisible();
        page.waitForFunction("() => document.querySelector('iframe').clientHeight > 300");
        double content = frame.locator("body").boundingBox().height;
        double height = ((Number) page.evaluate("() => document.querySelector('iframe').clientHeight")).doubleValue();
        assertEquals(content, height, 1);
    }

    @Test
    void theFragmentOfThePageOpensAnEventInsideTheFrame(Visitor visitor) {
        String id = RestAssured.get("/api/v1/timelines/browser-embedded/events").path("events[8].id");
        try (ForeignSite paper = ForeignSite.with(HELPER + FRAME)) {
            Page page = visitor.blank();
            page.navigate(paper.address() + "#" + id);
            Locator event = page.frameLocator("iframe").locator("event-timeline .event.chosen");
            assertThat(event).hasAttribute("id", id);
            assertThat(event.locator("blockquote")).isVisible();
        }
    }

    @Test
    void aSandboxThatRunsNoScriptShowsEveryEventWithDateAndSource(Visitor visitor) {
        String sandbox = FRAME.replace("<iframe", "<iframe sandbox credentialless referrerpolicy=\"no-referrer\"");
        try (ForeignSite paper = ForeignSite.with(sandbox)) {
            Page page = visitor.blank();
            page.navigate(paper.address());
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator("ol > li h3")).hasText(Ferries.HEADLINES.toArray(String[]::new));
            assertThat(frame.locator("li time[datetime]")).hasCount(Ferries.OF_MACHINE_DATES);
            assertThat(frame.locator("figcaption a[href^='https://gazette.example/']"))
                    .hasCount(Ferries.HEADLINES.size());
            assertThat(frame.locator("ol")).hasCSS("list-style-type", "none");
        }
        assertTrue(visitor.complaints().stream().allMatch(complaint -> complaint.contains("Blocked script execution")));
    }

    @Test
    void aSandboxThatRunsScriptsShowsTheComponent(Visitor visitor) {
        String sandbox = FRAME.replace("<iframe", "<iframe sandbox=\"allow-scripts\"");
        try (ForeignSite paper = ForeignSite.with(sandbox)) {
            Page page = visitor.blank();
            page.navigate(paper.address());
            assertThat(page.frameLocator("iframe").locator("event-timeline section.timeline"))
                    .isVisible();
        }
    }

    @Test
    void withoutScriptsThePageReadsToo(Visitor visitor) {
        Page page = visitor.with(habits -> habits.setJavaScriptEnabled(false)).at("/timelines/browser-embedded");

        assertThat(page.locator("ol > li h3")).hasText(Ferries.HEADLINES.toArray(String[]::new));
        page.locator("summary").first().click();
        assertThat(page.locator("blockquote").first()).isVisible();
    }

    @Test
    void thePagesOwnPolicyIsNeverBroken(Visitor visitor) {
        Page page = visitor.blank();
        Response response = page.navigate(Visitor.address("/embed/browser-embedded?view=horizontal&theme=dark"));
        assertThat(display(page)).isVisible();

        assertTrue(
                response.headerValue("content-security-policy").startsWith("default-src 'none'; script-src 'self';"));
        assertThat(page.locator("event-timeline")).hasCSS("color-scheme", "dark");
    }
}
