package org.eventtimeline.extractor.temporal.meaning;

/** The tense of the clause around a phrase. */
public enum Tense {
    PAST,
    /** The past of the verb to which the phrase itself belongs: "opened in June". */
    DONE,
    /** The past perfect, which tells what had happened before: "had called up". */
    EARLIER,
    /** The past of a second verb, which goes on from the first: "opened in May [and closed in] April". */
    NEXT,
    /** Of what was still to come when it was spoken of: "said in June it would open in October". */
    EXPECTED,
    FUTURE,
    /** Of what lasts until then: in a story of another time, until a time of that story. */
    LASTING,
    /** The present of what is arranged, "opens in June", in which histories tell what has been. */
    ARRANGED,
    /** Of what was to be, and may be over or still to come: "had been due to leave". */
    PLANNED,
    UNKNOWN;

    /** Whether it can't tell what is still to come. */
    public boolean isPast() {
        return this == PAST || this == DONE || this == EARLIER || this == NEXT;
    }

    /** Whether it tells of what is to come. */
    public boolean isFuture() {
        return this == FUTURE || this == LASTING || this == ARRANGED;
    }
}
