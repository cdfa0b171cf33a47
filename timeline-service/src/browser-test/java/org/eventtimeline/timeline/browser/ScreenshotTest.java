package org.eventtimeline.timeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eventtimeline.timeline.browser.ReadingTest.display;
import static org.eventtimeline.timeline.browser.ReadingTest.event;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the documentation: into {@code target/screenshots}, or where {@code -Dscreenshots} says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@BrowserTest
class ScreenshotTest {
    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));
    private static final int LARGEST = 200_000;

    @BeforeEach
    void sail() {
        Ferries.sail("ferries-of-halden");
    }

    @Test
    void theListWithASourceOpen(Visitor visitor) {
        Page page = visitor.preferring(ColorScheme.LIGHT).withWindow(900, 960).at("/timelines/ferries-of-halden");
        event(page, "Halden grows around its harbour").locator("summary").click();
        assertThat(display(page).locator("blockquote")).isVisible();
        take(page, "timeline.png");
    }

    @Test
    void theAxisInTheDark(Visitor visitor) {
        Page page = visitor.preferring(ColorScheme.DARK)
                .withWindow(900, 660)
                .at("/embed/ferries-of-halden?view=horizontal&start=1914");
        page.getByLabel("Zoom in").click();
        page.getByLabel("Zoom in").click();
        page.getByLabel("Zoom in").click();
        assertThat(display(page).locator(".told h3")).isVisible();
        take(page, "timeline-axis.png");
    }

    private static void take(Page page, String name) {
        page.mouse().move(0, 0);
        byte[] picture = page.screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name)));
        assertTrue(picture.length < LARGEST, name + " has " + picture.length + " bytes");
    }
}
