package org.eventtimeline.extractor.article;

import org.eventtimeline.extractor.article.field.PublicationDate;

/**
 * An article in plain text, checked.
 *
 * @param id its identity, the same whenever the same article is posted
 * @param timeline name of the timeline that its events belong to
 * @param title headline; may be null
 * @param text the article itself, not blank; every offset counts its UTF-16 code units
 * @param url where it was published, http or https; may be null
 * @param publisher who published it; may be null
 * @param publishedAt when it was published; may be null
 * @param language BCP 47 tag
 */
public record Article(
        String id,
        String timeline,
        String title,
        String text,
        String url,
        String publisher,
        PublicationDate publishedAt,
        String language) {

    /** When it was published, as ISO 8601 date or date-time with offset; null where that's unknown. */
    public String publishedAtIso() {
        return publishedAt == null ? null : publishedAt.iso();
    }

    /** The same article with a date of publication known from elsewhere, unless it tells one itself. */
    public Article orPublishedAt(PublicationDate known) {
        return publishedAt != null ? this : new Article(id, timeline, title, text, url, publisher, known, language);
    }
}
