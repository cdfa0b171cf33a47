package org.eventtimeline.extractor.courtesy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private static final String HOST = "https://courier.example.org";

    private final Robots robots = new Robots("Event-Timeline/1.0 (+https://example.org)");

    @Test
    void theLongestRuleDecides() {
        String file = "User-agent: *\nDisallow: /news/\nAllow: /news/2025\nDisallow: /*.pdf$\n";

        assertFalse(robots.allow(file, HOST + "/news/old"));
        assertTrue(robots.allow(file, HOST + "/news/2025/rain"));
        assertFalse(robots.allow(file, HOST + "/a.pdf"));
        assertTrue(robots.allow(file, HOST + "/a.pdf?page=1"));
        assertTrue(robots.allow(file, HOST + "/rain"));
    }

    @Test
    void whatIsSaidToThisOneGoesBeforeWhatIsSaidToAll() {
        String file = "User-agent: *\nDisallow: /\n\nUser-agent: event-timeline\nDisallow: /archive\nCrawl-delay: 4\n";

        assertTrue(robots.allow(file, HOST + "/rain"));
        assertFalse(robots.allow(file, HOST + "/archive/rain"));
        assertEquals(Duration.ofSeconds(4), robots.delay(file, HOST + "/rain"));
    }

    @Test
    void whoSaysNothingAllowsAll() {
        assertTrue(robots.allow("", HOST + "/rain"));
        assertTrue(robots.allow("<html>There is no such page", HOST + "/rain"));
        assertEquals(Duration.ZERO, robots.delay("", HOST + "/rain"));
    }

    @Test
    void aLongDelayForbidsNothing() {
        String file = "User-agent: *\nCrawl-delay: 86400\n";

        assertTrue(robots.allow(file, HOST + "/rain"));
        assertEquals(Duration.ofDays(1), robots.delay(file, HOST + "/rain"));
    }

    @Test
    void onlyTheBeginningIsKept() {
        byte[] file = ("\0" + "#".repeat(600 * 1024)).getBytes(StandardCharsets.UTF_8);

        assertEquals(500 * 1024 - 1, Robots.kept(file).length());
    }
}
