package org.eventtimeline.extractor.temporal.value;

/**
 * The TIMEX3 {@code mod} attribute: which part of a stretch of the calendar is meant, or that it is only about right.
 */
public enum Modifier {
    /** "Early 2024". */
    START,
    /** "Mid-2024". */
    MID,
    /** "Late 2024". */
    END,
    /** "Around 1850". */
    APPROX
}
