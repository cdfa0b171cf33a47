package org.eventtimeline.extractor.article.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.article.field.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages of MediaWiki's: an article there is as new as its last revision, however long ago it was begun. */
final class Wiki {
    private Wiki() {}

    static boolean holds(Document page) {
        return !page.select("meta[name=generator][content^=MediaWiki]").isEmpty();
    }

    /** When the page was revised. */
    static Optional<PublicationDate> revision(Document page) {
        return Stream.concat(
                        JsonLd.values(page, "dateModified"),
                        page.select("#footer-info-lastmod").stream().map(Element::text))
                .flatMap(date -> WrittenDate.parse(date).stream())
                .findFirst();
    }
}
