package org.eventtimeline.timeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.eventtimeline.timeline.browser.ReadingTest.display;
import static org.eventtimeline.timeline.browser.ReadingTest.headlines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the component shows what it is given. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@BrowserTest
class DisplayTest {
    private static final String EVENTS =
            """
            count => Array.from({length: count}, (none, i) => {
              const date = `${1900 + Math.floor(i * 100 / count)}-0${1 + i % 9}-1${i % 10}`;
              return {id: `e${i}`, date, precision: 'day', headline: `Ship ${i} sails`, participants: [], places: [],
                mentionCount: 1, mentions: [{headline: 'x', article: {id: 'a'}}]};
            })""";

    @ParameterizedTest
    @ValueSource(strings = {"vertical", "horizontal"})
    void aThousandEventsTakeAtMostTwoThousandNodes(String view, Visitor visitor) {
        Ferries.sail("browser-display");
        Page page = visitor.at("/embed/browser-display?view=" + view);
        assertThat(display(page)).isVisible();
        page.evaluate("() => { document.querySelector('event-timeline').events = (" + EVENTS + ")(1000); }");
        assertThat(display(page).locator("[role=status]")).hasText("1,000 events");

        int nodes = (int)
                page.evaluate(
                        """
                () => [document, document.querySelector('event-timeline').shadowRoot]
                  .reduce((sum, root) => sum + root.querySelectorAll('*').length, 0)""");
        assertTrue(nodes <= 2000, nodes + " nodes");
    }

    @Test
    void scrollingThroughThousandsMeetsEachInItsPlace(Visitor visitor) {
        Ferries.sail("browser-display");
        Page page = visitor.at("/embed/browser-display");
        assertThat(display(page)).isVisible();
        page.evaluate("() => { document.querySelector('event-timeline').events = (" + EVENTS + ")(10000); }");
        assertThat(display(page).locator("[role=status]")).hasText("10,000 events");
        Set<String> met = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            page.evaluate("() => document.querySelector('event-timeline').scrollBy(0, 500)");
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            met.addAll(headlines(page).allTextContents());
        }
        List<?> first = (List<?>) page.evaluate(
                "() => document.querySelector('event-timeline').events.slice(0, 150).map(event => event.headline)");
        first.forEach(headline -> assertTrue(met.contains(headline), headline + " is missing"));
    }

    @Test
    void theTextIsTheSameInEveryTimeZone(Visitor visitor) {
        Ferries.sail("browser-zones");
        List<String> texts = List.of("Pacific/Pitcairn", "UTC", "Pacific/Kiritimati").stream()
                .map(zone -> visitor.livingIn(zone).withWindow(800, 4000).at("/timelines/browser-zones"))
                .map(page -> {
                    assertThat(headlines(page)).hasCount(12);
                    display(page).locator("summary").all().forEach(summary -> summary.click());
                    assertThat(display(page).locator("figcaption")).hasCount(12);
                    return display(page).innerText();
                })
                .toList();
        assertTrue(texts.get(1).contains("3 October 1921 at 16:00"));
        assertEquals(texts.get(1), texts.get(0));
        assertEquals(texts.get(1), texts.get(2));
    }

    @Test
    void anArabicPageReadsFromTheRightInArabic(Visitor visitor) {
        Ferries.sail("browser-arabic");
        String body = "<div lang=\"ar\" dir=\"rtl\"><event-timeline src=\"browser-arabic\"></event-timeline></div>"
                + "<script type=\"module\" src=\"SERVICE/embed/event-timeline.js\"></script>";
        try (ForeignSite paper = ForeignSite.with(body)) {
            Page page = visitor.withWindow(800, 3000).blank();
            page.navigate(paper.address());
            assertThat(display(page)).hasCSS("direction", "rtl");
            assertThat(page.getByLabel("تكبير")).isVisible();
            assertThat(display(page).locator(".when > :first-child").nth(6)).containsText("يناير");
        }
    }

    @Test
    void whatAnArticleSaysIsTextAndNeverRuns(Visitor visitor) {
        List<String> payloads = List.of(
                "<img src=x onerror=\"window.hit=1\">",
                "<script>window.hit=1</script>",
                "\"><svg onload=window.hit=1>",
                "<iframe srcdoc=\"<script>parent.hit=1</script>\"></iframe>",
                "{{constructor.constructor('window.hit=1')()}}",
                "${window.hit=1}");
        for (int i = 0; i < payloads.size(); i++) {
            String payload = payloads.get(i);
            Map<String, Object> article = Map.of(
                    "id",
                    payload,
                    "title",
                    payload,
                    "publisher",
                    payload,
                    "language",
                    "\" onclick=\"hit=1",
                    "url",
                    i % 2 == 0 ? "javascript:window.hit=1" : "data:text/html,<script>hit=1</script>");
            Map<String, Object> told = with(mention("x" + i, "190" + i, payload), "article", article);
            post(
                    "browser-hostile",
                    with(with(told, "quote", Map.of("text", payload)), "participants", List.of(payload)));
        }
        for (String view : List.of("vertical", "horizontal")) {
            Page page = visitor.withWindow(900, 3000)
                    .at("/timelines/browser-hostile?view=" + view + "&q=%22%3E%3Cscript%3E");
            display(page).locator("input[type=search]").fill("");
            payloads.forEach(payload -> assertThat(display(page)
                            .locator(".headline", new Locator.LocatorOptions().setHasText(payload))
                            .first())
                    .isVisible());
            List<Locator> summaries = display(page).locator("summary").all();
            summaries.forEach(summary -> summary.click());
            assertThat(display(page).locator("figcaption")).hasCount(summaries.size());
            assertThat(display(page).locator("figcaption a")).hasCount(0);
            assertThat(display(page).locator("img, script, svg, iframe")).hasCount(0);
            assertNull(page.evaluate("() => window.hit"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertical", "horizontal"})
    void paperTakesEveryEvent(String view, Visitor visitor) {
        post(
                "browser-printed",
                IntStream.range(0, 100)
                        .mapToObj(i -> mention("p#" + i, String.valueOf(1900 + i), "Ship " + i + " sails"))
                        .toArray());
        Page page = visitor.at("/embed/browser-printed?view=" + view);
        assertThat(display(page)).isVisible();
        page.evaluate(
                """
                () => addEventListener('beforeprint', () => {
                  window.printed = document.querySelector('event-timeline').shadowRoot.querySelectorAll('h3').length;
                })""");
        page.pdf(new PdfOptions());

        assertEquals(100, page.evaluate("() => window.printed"));
        assertTrue(headlines(page).count() < 60, "the list has gone back to what can be seen");
    }

    @Test
    void nothingMovesForThoseWhoDoNotLikeIt(Visitor visitor) {
        Ferries.sail("browser-display");
        Page page = visitor.with(habits -> habits.setReducedMotion(ReducedMotion.REDUCE))
                .at("/embed/browser-display");
        assertThat(page.getByLabel("Zoom out")).hasCSS("transition-duration", "0s");
    }
}
