package org.eventtimeline.extractor.feed;

import java.util.List;

/**
 * What a feed tells.
 *
 * @param title its name; null where it has none
 * @param entries its entries, each once
 */
record FeedContent(String title, List<Entry> entries) {

    /**
     * An entry. Everything but the key may be null; there is an address or a content.
     *
     * @param key what no two entries of a feed share
     * @param url where the article lies
     * @param title its headline
     * @param publishedAt when it was published, as ISO 8601
     * @param content what the feed itself tells, in HTML
     */
    record Entry(String key, String url, String title, String publishedAt, String content) {}
}
