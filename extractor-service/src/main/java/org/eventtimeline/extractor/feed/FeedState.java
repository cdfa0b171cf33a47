package org.eventtimeline.extractor.feed;

import java.time.Instant;

/**
 * A feed that is followed, and how that goes.
 *
 * @param id its identity, a UUID
 * @param timeline name of the timeline that the events of its articles belong to
 * @param url its address
 * @param title its name; may be null
 * @param reason why the last visit failed; null where it did not
 * @param waiting how many entries wait to be handed in
 * @param handedIn how many are handed in, of those that it had lately
 * @param failed how many could not be handed in, of those that it had lately
 * @param checkedAt when it was visited last
 * @param dueAt when it will be visited next
 * @param createdAt since when it's followed
 */
public record FeedState(
        String id,
        String timeline,
        String url,
        String title,
        String reason,
        long waiting,
        long handedIn,
        long failed,
        Instant checkedAt,
        Instant dueAt,
        Instant createdAt) {}
