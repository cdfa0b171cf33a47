package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;
import java.util.stream.Stream;

/** What the specification calls a date; it may stand alone, at an end of an interval or in a set. */
sealed interface DateValue extends Member, Endpoint permits CalendarDate, LongYear, SubYear {

    Qualification qualification();

    /** The precision of the last component written, whether or not its digits are specified. */
    Precision written();

    /** Whether any digit is unspecified. */
    boolean hasUnspecifiedDigits();

    /** Whether the year has digits, but none of them is specified. */
    boolean isYearUnknown();

    @Override
    Optional<? extends DateValue> shifted(long n, Precision unit);

    @Override
    default CalendarDay first() {
        return isYearUnknown() ? CalendarDay.DISTANT_PAST : days().first();
    }

    @Override
    default CalendarDay last() {
        return isYearUnknown() ? CalendarDay.DISTANT_FUTURE : days().last();
    }

    @Override
    default Stream<Qualifier> qualifiers() {
        return qualification().qualifiers().stream();
    }

    @Override
    default Optional<DateValue> date() {
        return Optional.of(this);
    }

    /** A year of any number of digits. */
    static DateValue year(long year, Qualifier qualifier) {
        return CalendarYear.of(year)
                .<DateValue>map(fourDigits -> CalendarDate.of(fourDigits, qualifier))
                .orElseGet(() -> new LongYear(year, 0, 0, qualifier));
    }
}
