package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of the calendar: a day, month, decade, evening, ... with both ends known. */
public sealed interface CalendarValue extends TemporalValue
        permits Approximate,
                Century,
                Day,
                Decade,
                Half,
                Interval,
                Millennium,
                Month,
                Portion,
                Quarter,
                Season,
                TimeOfDay,
                Week,
                Weekend,
                Year {

    /** The first day of the stretch. */
    LocalDate first();

    /** The last day of the stretch. */
    LocalDate last();

    /** The precision of the value. */
    Granularity granularity();

    /** The stretch of the same kind that lies {@code n} places later, or earlier where {@code n} is negative. */
    CalendarValue plus(long n);

    @Override
    default Timex3Type type() {
        return Timex3Type.DATE;
    }

    @Override
    default Optional<String> edtf() {
        return WrittenYears.edtf(this, timex3());
    }

    @Override
    default Optional<LocalDate> earliest() {
        return Optional.of(first());
    }

    @Override
    default Optional<LocalDate> latest() {
        return Optional.of(last());
    }

    /** Whether every day of the other value lies in this one. */
    default boolean contains(CalendarValue other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /** Whether it is a day, or a time of one. */
    default boolean isWithinDay() {
        return !granularity().isCoarserThan(Granularity.DAY);
    }

    /** Whether this value ends before the other begins. */
    default boolean isBefore(CalendarValue other) {
        return last().isBefore(other.first());
    }

    /** The year in which the stretch begins, in astronomical numbering (0 is 1 BC). */
    default int year() {
        return first().getYear();
    }
}
