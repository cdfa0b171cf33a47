package org.eventtimeline.extractor.article.page;

import org.eventtimeline.extractor.article.field.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an article out of a web page. */
public final class WebPage {
    /** A page that shows less than one part in so many of the article that it states leaves the rest to scripts. */
    private static final int SHOWN = 2;

    private WebPage() {}

    /** How many tags a page has at most. */
    public static long tags(String html) {
        return html.chars().filter(c -> c == '<').count();
    }

    /**
     * Reads a page, or a part of one, in linear time whatever its markup.
     *
     * @param url the page's address, that its links may be relative to; may be null
     */
    public static Content read(String html, String url) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        var metadata = new PageMetadata(page);
        var title = metadata.title();
        return new Content(
                Characters.repaired(text(page, title)),
                title,
                metadata.url(),
                metadata.publisher(),
                metadata.publishedAt(),
                VisibleDate.of(page).orElse(null),
                metadata.language());
    }

    private static String text(Document page, String title) {
        String shown = BlockText.of(new MainContent(page), title);
        return StatedBody.of(page)
                .filter(stated -> stated.length() > SHOWN * shown.length())
                .orElse(shown);
    }
}
