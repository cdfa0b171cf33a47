package org.eventtimeline.extractor.delivery;

import java.util.Locale;

/** How far an article has come. */
public enum ArticleStatus {
    /** Stored, its events not yet found. */
    RECEIVED,
    /** Its events are found and stored, and not yet all accepted by the timeline. */
    EXTRACTED,
    /** The timeline has its events. */
    DELIVERED,
    /** It will not be tried again unless it is posted again. */
    FAILED;

    /** The name in lower case, as the API has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
