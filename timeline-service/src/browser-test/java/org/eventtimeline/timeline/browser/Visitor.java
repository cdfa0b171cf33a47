package org.eventtimeline.timeline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Someone before a browser of their own, who notes every error, every broken policy and every stranger asked. */
public final class Visitor {
    private final Browser browser;
    private final NewContextOptions habits;
    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, NewContextOptions habits) {
        this.browser = browser;
        this.habits = habits.setTimezoneId("UTC").setLocale("en-GB");
    }

    /** A path of the service under test as an address. */
    public static String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    /** Prefers light or dark. */
    public Visitor preferring(ColorScheme scheme) {
        habits.setColorScheme(scheme);
        return this;
    }

    /** Looks through a window of that size, in CSS pixels. */
    public Visitor withWindow(int width, int height) {
        habits.setViewportSize(width, height);
        return this;
    }

    /** Lives in a time zone. */
    public Visitor livingIn(String zone) {
        habits.setTimezoneId(zone);
        return this;
    }

    /** Whatever else a profile can be set to. */
    public Visitor with(Consumer<NewContextOptions> habit) {
        habit.accept(habits);
        return this;
    }

    /** A page in a fresh profile. */
    public Page blank() {
        BrowserContext profile = browser.newContext(habits);
        profiles.add(profile);
        Page page = profile.newPage();
        page.onPageError(error -> complaints.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            URI uri = URI.create(request.url());
            if (uri.getHost() != null && !uri.getHost().matches("localhost|127\\.0\\.0\\.1")) {
                complaints.add("request: " + uri);
            }
        });
        return page;
    }

    /** Goes to a path of the service under test. */
    public Page at(String path) {
        Page page = blank();
        page.navigate(address(path));
        return page;
    }

    /** What went wrong so far; forgotten once it was asked for. */
    public List<String> complaints() {
        List<String> told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    void leave() {
        profiles.forEach(BrowserContext::close);
        assertEquals(List.of(), complaints(), "the browser complains");
    }
}
