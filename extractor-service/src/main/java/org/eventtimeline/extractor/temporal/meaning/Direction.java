package org.eventtimeline.extractor.temporal.meaning;

/** Which of the many Mondays or Mays a phrase means. */
public enum Direction {
    /** Said outright: "last Monday". */
    LAST,
    /** Said outright: "this Monday". */
    THIS,
    /** Said outright: "next Monday". */
    NEXT,
    /** The last that has begun: a quarter that a firm reports. */
    BEGUN,
    /** Left to the tense and the context. */
    OPEN
}
