package org.eventtimeline.extractor.temporal.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;

/** A day of the proleptic Gregorian calendar, in years far beyond those of {@link LocalDate} too. */
record CalendarDay(long year, int month, int day) implements Comparable<CalendarDay> {

    /** Every year is smaller than this, whether before or after Christ. */
    static final long YEAR_LIMIT = 1_000_000_000_000_000_000L;

    /** Before all other days. */
    static final CalendarDay DISTANT_PAST = firstOf(-YEAR_LIMIT);

    /** After all other days. */
    static final CalendarDay DISTANT_FUTURE = lastOf(YEAR_LIMIT);

    private static final Comparator<CalendarDay> ORDER = Comparator.comparingLong(CalendarDay::year)
            .thenComparingInt(CalendarDay::month)
            .thenComparingInt(CalendarDay::day);

    static CalendarDay firstOf(long year) {
        return new CalendarDay(year, 1, 1);
    }

    static CalendarDay lastOf(long year) {
        return new CalendarDay(year, 12, 31);
    }

    boolean isDistant() {
        return equals(DISTANT_PAST) || equals(DISTANT_FUTURE);
    }

    boolean isFirstOfYear() {
        return month == 1 && day == 1;
    }

    boolean isLastOfYear() {
        return month == 12 && day == 31;
    }

    boolean isFirstOfMonth() {
        return day == 1;
    }

    boolean isLastOfMonth() {
        return day == Month.of(month).length(YearRange.isLeap(year));
    }

    /** Empty where the year is beyond {@link LocalDate}. */
    Optional<LocalDate> toLocalDate() {
        return Math.abs(year) > Year.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.of((int) year, month, day));
    }

    @Override
    public int compareTo(CalendarDay other) {
        return ORDER.compare(this, other);
    }
}
