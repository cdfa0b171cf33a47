package org.eventtimeline.extractor.article;

/**
 * An article as it was posted, unchecked. Every component may be null.
 *
 * @param timeline name of the timeline that its events belong to
 * @param title headline
 * @param text the article as plain text; exactly one of {@code text} and {@code html} is given, or neither where it's
 *     to be fetched from its {@code url}
 * @param html the article as a web page, or a part of one
 * @param url where it was published
 * @param publishedAt ISO 8601 date, or date-time with its offset
 * @param language BCP 47 tag
 */
public record Submission(
        String timeline, String title, String text, String html, String url, String publishedAt, String language) {

    /** What an empty body posts. */
    static final Submission EMPTY = new Submission(null, null, null, null, null, null, null);

    /** What lies at an address. */
    public static Submission of(String timeline, String url) {
        return new Submission(timeline, null, null, null, url, null, null);
    }

    /** A web page, or a part of one, that is known already. */
    public static Submission ofPage(String timeline, String title, String html, String url) {
        return new Submission(timeline, title, null, html, url, null, null);
    }

    /** Whether it's to be fetched from where it was published. */
    boolean isAddressOnly() {
        return text == null && html == null && url != null;
    }
}
