package org.eventtimeline.extractor.temporal.edtf;

import java.time.chrono.IsoChronology;

/** Years one after the other, both ends included. */
record YearRange(long from, long to) {

    /** The first leap year from a year on. */
    static long leapYearFrom(long year) {
        return isLeap(year) ? year : leapYearFrom(year + 1);
    }

    /** The last leap year up to a year. */
    static long leapYearUpTo(long year) {
        return isLeap(year) ? year : leapYearUpTo(year - 1);
    }

    static boolean isLeap(long year) {
        return IsoChronology.INSTANCE.isLeapYear(year);
    }

    boolean hasLeapYear() {
        return leapYearFrom(from) <= to;
    }
}
