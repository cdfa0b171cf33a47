package org.eventtimeline.timeline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.eventtimeline.timeline.MentionJson.mention;
import static org.eventtimeline.timeline.MentionJson.post;
import static org.eventtimeline.timeline.MentionJson.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eventtimeline.launcher.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader does with a timeline. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@BrowserTest
class ReadingTest {
    private static final String TIMELINE = "/timelines/browser-ferries";

    @BeforeEach
    void sail() {
        Ferries.sail("browser-ferries");
    }

    @Test
    void everyEventIsListedInOrder(Visitor visitor) {
        Page page = visitor.withWindow(800, 4000).at(TIMELINE);

        assertThat(headlines(page)).hasText(Ferries.HEADLINES.toArray(String[]::new));
    }

    @Test
    void datesKeepTheirPrecision(Visitor visitor) {
        Page page = visitor.withWindow(800, 4000).at(TIMELINE);

        assertThat(display(page).locator(".when time")).hasText(new String[] {
            "44 BC",
            "19th century",
            "perhaps 1894",
            "spring 1907",
            "1914 – 1918",
            "3 October 1921 at 16:00",
            "January 1922",
            "1950s",
            "about 1973",
            "2 May 1988",
            "since June 2019",
            "2031"
        });
        assertThat(event(page, "Bridge to open beside the ferry").locator(".status"))
                .hasText("planned");
    }

    @Test
    void theSourceSentenceIsAClickAway(Visitor visitor) {
        Page page = visitor.at(TIMELINE);
        Locator event = event(page, "Owners replace the boilers");
        event.locator("summary").click();

        assertThat(event.locator("blockquote")).hasText("Owners replace the boilers, says the log of the harbour.");
        Locator link = event.locator("figcaption a");
        assertThat(link).hasText("The ferries of Halden");
        assertThat(link).hasAttribute("href", "https://gazette.example/2");
        assertThat(link).hasAttribute("rel", "noopener noreferrer");
        assertThat(event.locator("figcaption")).containsText("Halden Gazette, 29 February 2024");
    }

    @Test
    void searchAndFiltersNarrowTheList(Visitor visitor) {
        Page page = visitor.at(TIMELINE);

        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search"))
                .fill("FERRY harbour");
        assertThat(headlines(page)).hasText(new String[] {
            "Monks ferry pilgrims across the sound", "First electric ferry sails", "Bridge to open beside the ferry"
        });
        page.getByLabel("Every kind").selectOption("launch");
        assertThat(headlines(page))
                .hasText(new String[] {"First electric ferry sails", "Bridge to open beside the ferry"});
        assertThat(display(page).getByRole(AriaRole.STATUS)).hasText("2 of 12 events");
        page.getByLabel("Everyone").selectOption("Crews");
        assertThat(display(page).locator(".empty")).hasText("No event fits.");
    }

    @Test
    void zoomingOutOfTheListGathersEventsAndOpeningAStretchShowsThem(Visitor visitor) {
        Page page = visitor.at(TIMELINE);
        page.getByLabel("Zoom out").click();
        page.getByLabel("Zoom out").click();
        page.getByLabel("Zoom out").click();

        assertThat(headlines(page).first()).containsText("1 event");
        Locator century = headlines(page).filter(new Locator.FilterOptions().setHasText("1900 – 1999"));
        assertThat(century).containsText("7 events");
        century.click();
        assertThat(headlines(page).filter(new Locator.FilterOptions().setHasText("Aurora runs aground")))
                .isVisible();
    }

    @Test
    void theAxisZoomsFromCenturiesToHours(Visitor visitor) {
        Page page = visitor.withWindow(1000, 800).at(TIMELINE + "?view=horizontal");
        Locator ticks = page.locator(".ticks span");
        assertThat(ticks.first()).hasText("1 AD");
        assertThat(ticks.last()).hasText("2000");

        page.keyboard().press("Tab");
        display(page).locator(".headline[tabindex='0']").first().focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(display(page).locator(".told h3")).hasText("Aurora runs aground in fog");
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("+");
        }
        assertThat(ticks.filter(new Locator.FilterOptions().setHasText("16:00")))
                .hasCount(1);
        assertThat(page.getByLabel("Zoom in")).isDisabled();
    }

    @Test
    void whatIsCrowdedOnTheAxisIsOneClusterUntilItIsOpened(Visitor visitor) {
        Object[] crowd = IntStream.range(0, 60)
                .mapToObj(i ->
                        mention("c#" + i, "1950-" + (i % 12 < 9 ? "0" : "") + (i % 12 + 1), "Ship " + i + " sails"))
                .toArray();
        post("browser-crowd", crowd);
        post("browser-crowd", mention("c#a", "1900", "First"), mention("c#b", "2000", "Last"));
        Page page = visitor.withWindow(1000, 800).at("/timelines/browser-crowd?view=horizontal");
        Locator cluster = page.locator(".clusters button").first();
        assertThat(cluster).hasAttribute("aria-label", Pattern.compile("\\d+ events, 1950 – 1950"));
        int hidden = Integer.parseInt(cluster.textContent());
        assertTrue(hidden > 40, "most of the crowd is hidden, not " + hidden);

        page.getByLabel("Zoom in").click();
        assertThat(page.locator(".lanes li")).not().hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"vertical, ArrowDown", "horizontal, ArrowRight"})
    void theKeyboardReachesEveryEvent(String view, String key, Visitor visitor) {
        Page page = visitor.at(TIMELINE + "?view=" + view);
        assertThat(display(page)).isVisible();
        for (int i = 0; i < 20 && focused(page).isEmpty(); i++) {
            page.keyboard().press("Tab");
        }
        List<String> met = new ArrayList<>();
        for (int i = 0; i < Ferries.HEADLINES.size(); i++) {
            met.add(focused(page));
            page.keyboard().press(key);
        }
        assertEquals(Ferries.HEADLINES, met);
        assertThat(display(page)
                        .locator("h3 .headline, .item .headline")
                        .filter(new Locator.FilterOptions().setHasText(Ferries.HEADLINES.get(11)))
                        .first())
                .isInViewport();
    }

    /** The headline that holds the focus, empty where something else does. */
    private static String focused(Page page) {
        return (String)
                page.evaluate("() => { const at = document.querySelector('event-timeline').shadowRoot.activeElement;"
                        + " return at?.matches('.headline') ? at.textContent : '' }");
    }

    @Test
    void enterOpensAnEventAndTabLeadsToItsSource(Visitor visitor) {
        Page page = visitor.at(TIMELINE);
        display(page).locator(".headline[tabindex='0']").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        Locator event = event(page, "Halden grows around its harbour");
        assertThat(event.locator("blockquote")).isVisible();
        assertTrue(page.url().endsWith("#" + event.getAttribute("id")), page.url());
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(event.locator("figcaption a")).isFocused();
    }

    @Test
    void aLinkToAnEventOpensItAlsoWhenItsHeadlineHasChanged(Visitor visitor) {
        List<Object> crowd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            crowd.add(with(
                    mention("d" + i + "#0", String.valueOf(1900 + i), "Vessel " + i + " sails"), "confidence", 0.5));
        }
        String id = post("browser-deep", crowd.toArray()).extract().path("results[40].eventId");
        post("browser-deep", with(mention("e#0", "1940", "Vessel 40 sails west"), "confidence", 1));

        Page page = visitor.at("/timelines/browser-deep#" + id);
        Locator event = page.locator("event-timeline .event.chosen");
        assertThat(event).hasAttribute("id", id);
        assertThat(event.locator("h3")).isInViewport();
        assertThat(event.locator("blockquote").first()).isVisible();
    }

    @Test
    void aTimelineOpensWhereItIsAskedTo(Visitor visitor) {
        Page page = visitor.withWindow(600, 500).at(TIMELINE + "?start=1973");

        assertThat(event(page, "Fares rise with the price of oil").locator("h3"))
                .isInViewport();
        assertThat(display(page).locator("h3", new Locator.LocatorOptions().setHasText("Ferries carry troops")))
                .not()
                .isInViewport();
    }

    static Locator display(Page page) {
        return page.locator("event-timeline section.timeline");
    }

    static Locator headlines(Page page) {
        return display(page).locator(".events .headline");
    }

    static Locator event(Page page, String headline) {
        return display(page).locator(".event", new Locator.LocatorOptions().setHasText(headline));
    }
}
