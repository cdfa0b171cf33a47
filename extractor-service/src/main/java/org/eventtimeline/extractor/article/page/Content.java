package org.eventtimeline.extractor.article.page;

import org.eventtimeline.extractor.article.field.PublicationDate;

/**
 * What the posted content tells by itself. Everything but the text may be null.
 *
 * @param text the article in plain text
 * @param title headline
 * @param url where it was published, http or https
 * @param publisher who published it
 * @param publishedAt when it was published, as its metadata state
 * @param shownAt when it was published, as it shows its readers
 * @param language BCP 47 tag
 */
public record Content(
        String text,
        String title,
        String url,
        String publisher,
        PublicationDate publishedAt,
        PublicationDate shownAt,
        String language) {

    /** Plain text tells nothing but itself. */
    public static Content ofText(String text) {
        return new Content(text, null, null, null, null, null, null);
    }
}
