package org.eventtimeline.extractor.article;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Leaves out of a page's title what its site adds to it: {@code | The Echo} in {@code Mayor resigns | The Echo}. */
final class PageTitle {
    private static final Pattern BORDER = Pattern.compile("(?:\\s[-–—|·•»:]{1,2}|:)\\s");

    private PageTitle() {}

    /**
     * The title of the article.
     *
     * @param headings the main headings that the page shows, one of which may say where the title ends
     * @param site the name of the site; may be null
     */
    static String of(String title, List<String> headings, String site) {
        return BORDER.matcher(title)
                .results()
                .flatMap(border -> halves(title, border))
                .filter(half -> half.other().equals(site) || headings.contains(half.text()))
                .filter(half -> !half.text().equals(site))
                .map(Half::text)
                .findFirst()
                .orElse(title);
    }

    private static Stream<Half> halves(String title, MatchResult border) {
        String before = title.substring(0, border.start());
        String behind = title.substring(border.end());
        return Stream.of(new Half(before, behind), new Half(behind, before));
    }

    private record Half(String text, String other) {}
}
