package org.eventtimeline.extractor.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Leaves out of a page's title what its site adds to it, {@code | The Echo} in {@code Mayor resigns | The Echo}, and
 * adds the site to what only names a part of it: {@code Acme: Our history}.
 */
final class PageTitle {
    private static final Pattern BORDER = Pattern.compile("(?:\\s[-–—|·•»:]{1,2}|:)\\s");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

    /** What sites call their pages about themselves; who reads such a title alone does not know whose it is. */
    private static final Set<String> OF_PARTS = Set.of(
            "about",
            "chronology",
            "company",
            "corporate",
            "dates",
            "heritage",
            "history",
            "key",
            "milestones",
            "our",
            "story",
            "the",
            "timeline",
            "us");

    /** Those of them that say that a page is about the site: a museum's chronology is rather that of something else. */
    private static final Set<String> OF_SITE = Set.of("our", "us", "company", "corporate");

    /** Each part of a title is looked at: their number is that of its borders squared. */
    private static final int MOST_BORDERS = 10;

    private PageTitle() {}

    /**
     * The title of the article.
     *
     * @param headings the main headings that the page shows, one of which may say where the title ends
     * @param site the name of the site; may be null
     */
    static String of(String title, List<String> headings, String site) {
        return parts(title)
                .filter(part -> !part.text().equals(site))
                .filter(part -> part.other().equals(site) || headings.contains(part.text()))
                .findFirst()
                .orElse(new Part(title, site))
                .named();
    }

    /** What stands between two borders of the title, its ends among them, with what that leaves of it. */
    private static Stream<Part> parts(String title) {
        List<MatchResult> borders =
                BORDER.matcher(title).results().limit(MOST_BORDERS).toList();
        return IntStream.rangeClosed(0, borders.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from, borders.size())
                        .filter(to -> from > 0 || to < borders.size())
                        .mapToObj(to -> part(title, borders, from, to)));
    }

    private static Part part(String title, List<MatchResult> borders, int from, int to) {
        int start = from == 0 ? 0 : borders.get(from - 1).end();
        int end = to == borders.size() ? title.length() : borders.get(to).start();
        String before =
                from == 0 ? "" : title.substring(0, borders.get(from - 1).start());
        String behind =
                to == borders.size() ? "" : title.substring(borders.get(to).end());
        return new Part(title.substring(start, end), before.isEmpty() || behind.isEmpty() ? before + behind : "");
    }

    /**
     * A part of a title.
     *
     * @param text the part
     * @param other all before or behind it; empty where there is something on both sides, null where nothing is known
     */
    private record Part(String text, String other) {
        String named() {
            List<String> words =
                    NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
            boolean ofSite = OF_PARTS.containsAll(words) && words.stream().anyMatch(OF_SITE::contains);
            return ofSite && other != null && !other.isEmpty() ? other + ": " + text : text;
        }
    }
}
