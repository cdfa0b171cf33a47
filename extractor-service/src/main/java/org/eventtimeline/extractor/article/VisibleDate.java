package org.eventtimeline.extractor.article;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The date of publication that a page shows to its readers beside the article's title. */
final class VisibleDate {
    /** To look at each of many nested elements would take quadratic time. */
    private static final int MOST = 50;

    private static final String MARKED =
            "time, [itemprop=datePublished], [class*=date], [class*=publish], [class*=posted], [class*=byline]"
                    + ", [class*=timestamp]";

    /** What surrounds the dates of other articles. */
    private static final String OTHERS =
            "a, aside, nav, footer, [class*=related], [class*=recommend], [class*=sidebar], [class*=comment]";

    private VisibleDate() {}

    static Optional<PublicationDate> of(Document page) {
        return page.select(MARKED).stream()
                .limit(MOST)
                .filter(element -> element.closest(OTHERS) == null)
                .map(Element::text)
                .flatMap(words -> Masthead.stamp(words).stream())
                .findFirst();
    }
}
