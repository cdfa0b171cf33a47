package org.eventtimeline.extractor.article.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eventtimeline.extractor.article.field.PublicationDate;
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
            "aside, nav, footer, [class*=related], [class*=recommend], [class*=sidebar], [class*=comment]";

    /** What says beside a date that it is that of publication. */
    private static final Pattern LABEL = Pattern.compile("(?i)(first )?(published|posted|issued)( on)?:?");

    private static final int LONGEST_LABEL = 30;

    private VisibleDate() {}

    static Optional<PublicationDate> of(Document page) {
        return Wiki.holds(page) ? Optional.empty() : labelled(page).or(() -> marked(page));
    }

    /** Whether the element stands where nothing tells of other articles; what holds the title is named so in vain. */
    static boolean isOfArticle(Element element) {
        var others = element.closest(OTHERS);
        return (others == null || others.selectFirst("h1") != null) && !isBesideLink(element);
    }

    /** In a list whose items are links to articles, each with its date. */
    private static boolean isBesideLink(Element element) {
        var item = element.closest("li");
        return item != null && item.selectFirst("a:matches(\\S\\s+\\S+\\s+\\S)") != null;
    }

    /** Whether the element is part of a link, be it to another article or to the page itself. */
    static boolean isLinked(Element element) {
        return element.closest("a") != null;
    }

    private static Optional<PublicationDate> labelled(Document page) {
        return page.select("dt, th").stream()
                .limit(MOST)
                .filter(label -> label.text().length() <= LONGEST_LABEL
                        && LABEL.matcher(label.text()).matches())
                .flatMap(label -> Stream.ofNullable(label.nextElementSibling()))
                .flatMap(date -> Masthead.stamp(date.text()).stream())
                .findFirst();
    }

    private static Optional<PublicationDate> marked(Document page) {
        return Stream.concat(page.select(MARKED).stream(), partsOfMetadata(page))
                .limit(MOST)
                .filter(element -> isOfArticle(element) && !isLinked(element))
                .map(Element::text)
                .flatMap(words -> Masthead.stamp(words).stream())
                .findFirst();
    }

    /** What stands by itself among what a page tells beside the title: author, date, number of comments. */
    private static Stream<Element> partsOfMetadata(Document page) {
        return page.select("[class*=meta]").stream()
                .flatMap(metadata -> metadata.stream().limit(MOST));
    }
}
