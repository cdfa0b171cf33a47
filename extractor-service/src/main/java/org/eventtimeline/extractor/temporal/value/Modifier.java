package org.eventtimeline.extractor.temporal.value;

/**
 * The TIMEX3 {@code mod} attribute: which part of a stretch of the calendar is meant, what bounds a length of time, or
 * that either is only about right.
 */
public enum Modifier {
    /** "Early 2024". */
    START,
    /** "Mid-2024". */
    MID,
    /** "Late 2024". */
    END,
    /** "Around 1850". */
    APPROX,
    /** "More than two years ago". */
    BEFORE,
    /** "Less than two years ago". */
    AFTER,
    /** "At least two years ago". */
    ON_OR_BEFORE,
    /** "Nearly two weeks". */
    LESS_THAN,
    /** "More than two weeks". */
    MORE_THAN,
    /** "Up to two weeks". */
    EQUAL_OR_LESS,
    /** "At least two weeks". */
    EQUAL_OR_MORE
}
