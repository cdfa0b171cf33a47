package org.eventtimeline.extractor.temporal.value;

/** The precision of a place in the calendar, from fine to coarse. */
public enum Granularity {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM;

    /** Whether this precision names longer stretches of time than the other. */
    public boolean isCoarserThan(Granularity other) {
        return compareTo(other) > 0;
    }
}
