package org.eventtimeline.extractor.article.page;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When the posts of a live blog were written. Whatever the page shows, {@code 11:32} or {@code two hours ago}, the text
 * has day and time in a line above each post.
 */
final class PostTimes {
    private static final String POSTS = "[itemprop=liveBlogUpdate], [itemtype$=LiveBlogPosting]";
    private static final String LIVE_BLOG = "LiveBlogPosting";

    /** Elements around a time that may be named after it: {@code <p class="timestamp"><time>}. */
    private static final int DEEPEST = 3;

    private static final int DATE_TIME = "2023-11-09T11:32".length();
    private static final DateTimeFormatter LINE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Map<Element, String> lines = new IdentityHashMap<>();
    private final Set<Element> around = new HashSet<>();

    PostTimes(Document page) {
        if (isLive(page)) {
            page.select("time[datetime]").forEach(this::add);
        }
    }

    private static boolean isLive(Document page) {
        return page.selectFirst(POSTS) != null || JsonLd.values(page, "@type").anyMatch(LIVE_BLOG::equals);
    }

    private void add(Element time) {
        line(time.attr("datetime")).ifPresent(line -> {
            lines.put(time, line);
            var parent = time.parent();
            for (int i = 0; i < DEEPEST && parent != null; i++) {
                around.add(parent);
                parent = parent.parent();
            }
        });
    }

    private static Optional<String> line(String written) {
        try {
            var start = written.strip().replace(' ', 'T');
            return Optional.of(LocalDateTime.parse(start.substring(0, Math.min(DATE_TIME, start.length())))
                    .format(LINE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The line that stands for an element, if that is the time of a post. */
    Optional<String> line(Element time) {
        return Optional.ofNullable(lines.get(time));
    }

    /** Whether the time of a post is right in the element. */
    boolean isAround(Element element) {
        return around.contains(element);
    }
}
