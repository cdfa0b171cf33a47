package org.eventtimeline.extractor.delivery;

import java.time.Instant;

/**
 * What has become of a posted article.
 *
 * @param id its identity
 * @param timeline name of the timeline that its events belong to
 * @param url where it was published; may be null
 * @param title headline; may be null
 * @param publishedAt ISO 8601 date, or date-time with offset; may be null
 * @param status how far it has come
 * @param reason why it failed, why the timeline rejected events, or what delays its delivery; null where all is well
 * @param events how many events were found
 * @param rejected how many of them the timeline rejected
 * @param receivedAt when it was first posted
 * @param updatedAt when anything of this changed last
 */
public record ArticleState(
        String id,
        String timeline,
        String url,
        String title,
        String publishedAt,
        ArticleStatus status,
        String reason,
        int events,
        int rejected,
        Instant receivedAt,
        Instant updatedAt) {

    /** Where the article stands in a list, which has the latest first. */
    public Place place() {
        return new Place(receivedAt, id);
    }

    /** A place in a list of articles. */
    public record Place(Instant receivedAt, String id) {

        /** The place before every article. */
        public static final Place START = new Place(Instant.parse("9999-12-31T00:00:00Z"), "");
    }
}
