package org.eventtimeline.extractor.temporal.meaning;

/** What a relative phrase counts from. */
public enum Anchor {
    /** The document creation time: "yesterday", "two weeks ago". */
    PUBLICATION,
    /** The time last spoken of: "the next day", "two weeks earlier". */
    NARRATIVE,
    /** The birth of whom a life tells: "at the age of 16". */
    BIRTH,
    /** The time last spoken of where that is told of, else the document creation time: "the end of the decade". */
    TEXT
}
