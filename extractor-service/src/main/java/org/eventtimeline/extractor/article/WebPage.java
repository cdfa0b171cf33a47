package org.eventtimeline.extractor.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an article out of a web page. */
final class WebPage {

    private WebPage() {}

    /** How many tags a page has at most. */
    static long tags(String html) {
        return html.chars().filter(c -> c == '<').count();
    }

    /**
     * Reads a page, or a part of one, in linear time whatever its markup.
     *
     * @param url the page's address, that its links may be relative to; may be null
     */
    static Content read(String html, String url) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        var metadata = new PageMetadata(page);
        var title = metadata.title();
        return new Content(
                Characters.repaired(BlockText.of(new MainContent(page), title)),
                title,
                metadata.url(),
                metadata.publisher(),
                metadata.publishedAt(),
                VisibleDate.of(page).orElse(null),
                metadata.language());
    }
}
