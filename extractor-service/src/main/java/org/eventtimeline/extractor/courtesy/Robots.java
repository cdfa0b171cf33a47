package org.eventtimeline.extractor.courtesy;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a robots.txt (RFC 9309) for one who asks. */
final class Robots {
    /** As many bytes of a file count as RFC 9309 wants at least. */
    private static final int MOST_BYTES = 500 * 1024;

    private final String agent;

    /** @param agent the name under which the web is asked, of which what is before a version counts */
    Robots(String agent) {
        this.agent = agent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** As much of a file as counts; the database keeps no NUL. */
    static String kept(byte[] body) {
        byte[] first = body.length > MOST_BYTES ? Arrays.copyOf(body, MOST_BYTES) : body;
        return new String(first, StandardCharsets.UTF_8).replace("\0", "");
    }

    /** Whether it allows an address. */
    boolean allow(String robots, String url) {
        return rules(robots, url).isAllowed(url);
    }

    /** How long it asks to wait between two requests; none where it says nothing of that. */
    Duration delay(String robots, String url) {
        return Duration.ofMillis(Math.max(0, rules(robots, url).getCrawlDelay()));
    }

    private BaseRobotRules rules(String robots, String url) {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent(url, robots.getBytes(StandardCharsets.UTF_8), "text/plain", List.of(agent));
    }
}
