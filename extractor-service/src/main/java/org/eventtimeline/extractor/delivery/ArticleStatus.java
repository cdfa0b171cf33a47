package org.eventtimeline.extractor.delivery;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The status of this name in lower case; empty where there is none. */
    public static Optional<ArticleStatus> of(String name) {
        return Stream.of(values())
                .filter(status -> status.toString().equals(name))
                .findFirst();
    }

    /** The name in lower case, as the API has it. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
