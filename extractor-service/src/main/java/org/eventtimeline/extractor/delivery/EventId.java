package org.eventtimeline.extractor.delivery;

import org.eventtimeline.extractor.event.DatedEvent;

/** Names the events of an article, the same way whenever it is extracted. */
public final class EventId {

    private EventId() {}

    /**
     * The id of an event: its article, the offsets of its trigger and its date.
     *
     * @param articleId the article's identity
     */
    public static String of(String articleId, DatedEvent event) {
        return articleId + ":" + event.trigger().start() + "-" + event.trigger().end() + ":"
                + event.date().timex3();
    }
}
