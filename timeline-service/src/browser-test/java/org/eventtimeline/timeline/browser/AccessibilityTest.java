package org.eventtimeline.timeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eventtimeline.timeline.browser.ReadingTest.display;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@BrowserTest
class AccessibilityTest {
    @BeforeEach
    void sail() {
        Ferries.sail("browser-accessible");
    }

    @ParameterizedTest
    @CsvSource({
        "timelines, vertical, LIGHT, 320", "timelines, vertical, LIGHT, 1280",
        "timelines, vertical, DARK, 320", "timelines, vertical, DARK, 1280",
        "timelines, horizontal, LIGHT, 1280", "timelines, horizontal, DARK, 320",
        "embed, horizontal, LIGHT, 320", "embed, vertical, DARK, 1280",
    })
    void axeFindsNothing(String page, String view, ColorScheme scheme, int width, Visitor visitor) {
        Page seen =
                visitor.preferring(scheme).withWindow(width, 900).at("/" + page + "/browser-accessible?view=" + view);
        assertThat(display(seen).locator("h3").first()).isVisible();
        display(seen).locator("summary").first().click();

        List<Rule> findings = new AxeBuilder(seen).analyze().getViolations();
        assertEquals(List.of(), findings.stream().map(AccessibilityTest::told).toList());
        assertEquals(width, seen.evaluate("() => document.documentElement.scrollWidth"), "scrolls sideways");
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    @Test
    void theColoursFollowTheReader(Visitor visitor) {
        String light = background(visitor.preferring(ColorScheme.LIGHT).at("/embed/browser-accessible"));
        String dark = background(visitor.preferring(ColorScheme.DARK).at("/embed/browser-accessible"));
        assertEquals("rgb(255, 253, 249)", light);
        assertNotEquals(light, dark);
    }

    private static String background(Page page) {
        assertThat(display(page)).isVisible();
        return (String)
                page.evaluate("() => getComputedStyle(document.querySelector('event-timeline')).backgroundColor");
    }

    @Test
    void theLiveRegionSaysTheHeadlineAndNothingElse(Visitor visitor) {
        Page page = visitor.at("/timelines/browser-accessible?view=horizontal");
        page.getByLabel("Next event").click();
        assertThat(display(page).locator("[aria-live]")).hasText(Ferries.HEADLINES.get(1));
    }

    @Test
    void theListTellsHowLongItIs(Visitor visitor) {
        Page page = visitor.withWindow(800, 300).at("/timelines/browser-accessible");
        assertThat(display(page).locator("li.event").first()).hasAttribute("aria-setsize", "12");
        assertThat(display(page).locator("li.event").first()).hasAttribute("aria-posinset", "1");
    }
}
