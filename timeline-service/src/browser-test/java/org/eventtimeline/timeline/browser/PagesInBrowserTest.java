package org.eventtimeline.timeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@BrowserTest
class PagesInBrowserTest {
    @Test
    void theFirstPageLeadsToATimeline(Visitor visitor) {
        post("browser-pages", mention("a1#0", "1901", "A café opens"));

        Page page = visitor.at("/");
        page.getByText("Browser Pages").click();
        assertThat(page).hasTitle("Browser Pages");
    }
}
