package org.eventtimeline.extractor.article.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.article.field.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says that it was published: in its metadata, or in the times of its text. */
final class PageDates {
    /** To look around each of many nested elements would take quadratic time. */
    private static final int MOST_TIMES = 50;

    /** Names of Dublin Core's, Parse.ly's, Sailthru's, Highwire's and habit's. */
    private static final List<String> DATES = List.of(
            "dcterms.issued",
            "dc.date.issued",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "publish-date",
            "pubdate",
            "date");

    private PageDates() {}

    static Optional<PublicationDate> publication(Document page) {
        return Stream.of(
                        PageMetadata.meta(page, "article:published_time"),
                        JsonLd.values(page, "datePublished"),
                        page.select("[itemprop=datePublished]").stream().map(element -> element.attr("content")),
                        DATES.stream().flatMap(name -> PageMetadata.meta(page, name)),
                        times(page))
                .flatMap(dates -> dates)
                .flatMap(date -> WrittenDate.parse(date).stream())
                .findFirst();
    }

    /** Those of the text; such as are part of links rather tell of other articles. */
    private static Stream<String> times(Document page) {
        return page.select("time[datetime]").stream()
                .limit(MOST_TIMES)
                .filter(VisibleDate::isOfArticle)
                .sorted(Comparator.comparing(VisibleDate::isLinked))
                .map((Element time) -> time.attr("datetime"));
    }
}
