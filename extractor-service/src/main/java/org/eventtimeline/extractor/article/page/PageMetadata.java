package org.eventtimeline.extractor.article.page;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventtimeline.extractor.article.field.Characters;
import org.eventtimeline.extractor.article.field.Languages;
import org.eventtimeline.extractor.article.field.Limits;
import org.eventtimeline.extractor.article.field.PublicationDate;
import org.eventtimeline.extractor.article.field.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says about itself, mostly in its metadata. Every answer is null where the page is silent. */
final class PageMetadata {
    /** The name of a site is a main heading, too, on some pages; more are not worth the time to read them. */
    private static final int MAIN_HEADINGS = 3;

    private final Document page;

    PageMetadata(Document page) {
        this.page = page;
    }

    String title() {
        return firstOf(Stream.of(meta("og:title"), texts("title"), texts("h1")))
                .map(title -> PageTitle.of(
                        clip(title, Limits.TITLE),
                        texts("h1").limit(MAIN_HEADINGS).toList(),
                        publisher()))
                .orElse(null);
    }

    String url() {
        return firstOf(Stream.of(absolute("link[rel=canonical]", "href"), meta("og:url")))
                .filter(WebAddress::isOne)
                .orElse(null);
    }

    String publisher() {
        return firstOf(Stream.of(meta("og:site_name"), JsonLd.names(page, "publisher")))
                .map(name -> clip(name, Limits.PUBLISHER))
                .orElse(null);
    }

    String language() {
        return page.select("html[lang]").stream()
                .map(html -> html.attr("lang").replace('_', '-'))
                .filter(Languages::isTag)
                .findFirst()
                .orElse(null);
    }

    PublicationDate publishedAt() {
        return (Wiki.holds(page) ? Wiki.revision(page) : PageDates.publication(page)).orElse(null);
    }

    private Stream<String> meta(String property) {
        return meta(page, property);
    }

    /** Every value that the page's head gives the property, in its order. */
    static Stream<String> meta(Document page, String property) {
        return page.select("meta[content]").stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(property)
                        || meta.attr("name").equalsIgnoreCase(property))
                .map(meta -> meta.attr("content"));
    }

    private Stream<String> texts(String selector) {
        return page.select(selector).stream().map(Element::text);
    }

    private Stream<String> absolute(String selector, String attribute) {
        return page.select(selector).stream().map(element -> element.absUrl(attribute));
    }

    private static Optional<String> firstOf(Stream<Stream<String>> candidates) {
        return candidates
                .flatMap(strings -> strings)
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    private static String clip(String string, int maxLength) {
        return Characters.repaired(string.substring(0, Math.min(string.length(), maxLength)));
    }
}
