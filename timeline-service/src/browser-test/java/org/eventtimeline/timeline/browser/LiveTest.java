package org.eventtimeline.timeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.browser.ReadingTest.display;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@BrowserTest
class LiveTest {
    @Test
    void aNewEventArrivesWhileFocusAndScrollStayWhereTheyAre(Visitor visitor) {
        post(
                "browser-live",
                IntStream.range(0, 60)
                        .mapToObj(i -> mention("a#" + i, String.valueOf(1900 + i), "Ship " + i + " sails"))
                        .toArray());
        Page page = visitor.at("/embed/browser-live");
        display(page).locator(".headline[tabindex='0']").focus();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("PageDown");
        }
        Locator focused = display(page).locator(".headline:focus");
        assertThat(focused).hasText("Ship 30 sails");
        double top = focused.boundingBox().y;

        post("browser-live", mention("b#0", "1850", "A lighthouse is lit"));

        assertThat(display(page).getByRole(AriaRole.STATUS)).hasText("61 events");
        assertThat(display(page).locator("[aria-live]")).hasText("A lighthouse is lit");
        assertThat(focused).hasText("Ship 30 sails");
        assertEquals(top, focused.boundingBox().y, 1);
    }
}
