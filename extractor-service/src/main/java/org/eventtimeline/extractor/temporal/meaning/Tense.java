package org.eventtimeline.extractor.temporal.meaning;

/** The tense of the clause around a phrase. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
