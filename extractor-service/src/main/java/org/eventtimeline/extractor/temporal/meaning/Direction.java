package org.eventtimeline.extractor.temporal.meaning;

/** Which of the many Mondays or Mays a phrase means. */
public enum Direction {
    /** Said outright: "last Monday". */
    LAST,
    /** Said outright: "this Monday". */
    THIS,
    /** Said outright: "next Monday". */
    NEXT,
    /** Left to the tense and the context. */
    OPEN
}
