package org.eventtimeline.extractor.feed;

import java.time.Instant;

/**
 * An entry of a feed that could not be handed in.
 *
 * @param url where its article lies; may be null
 * @param title its headline; may be null
 * @param reason what went wrong
 * @param seenAt when the feed had it last
 */
public record FeedFailure(String url, String title, String reason, Instant seenAt) {}
