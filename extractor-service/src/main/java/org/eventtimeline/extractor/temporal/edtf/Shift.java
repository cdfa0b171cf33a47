package org.eventtimeline.extractor.temporal.edtf;

import java.time.YearMonth;
import java.util.Optional;

/** Moves dates through the calendar. */
final class Shift {
    /** More units than this lead out of any calendar; fewer don't overflow. */
    static final long MAX_UNITS = 100_000_000_000L;

    private static final int MONTHS = 12;

    private Shift() {}

    static Optional<? extends DateValue> of(CalendarDate date, long n, Precision unit) {
        if (date.written().isCoarserThan(unit)) {
            return Optional.empty();
        }
        if (unit == Precision.DAY) {
            return byDays(date, n);
        }
        long months = n * unit.months();
        return months % MONTHS == 0 ? byYears(date, months / MONTHS) : byMonths(date, months);
    }

    static Optional<SubYear> of(SubYear group, long n, Precision unit) {
        int length = group.grouping().months();
        if (unit.months() == 0 || unit.months() % length != 0) {
            return Optional.empty();
        }
        long months = n * unit.months();
        if (months % MONTHS == 0) {
            return group.year()
                    .plus(months / MONTHS)
                    .map(year -> new SubYear(year, group.code(), group.qualification()));
        }
        if (!group.year().digits().isSpecified()) {
            return Optional.empty();
        }
        long month = monthOfEra(group.year(), group.firstMonth()) + months;
        return yearOf(month)
                .map(year -> new SubYear(year, group.grouping().code(monthOf(month)), group.qualification()));
    }

    static Optional<? extends DateValue> of(LongYear year, long n, Precision unit) {
        if (Precision.YEAR.isCoarserThan(unit)) {
            return Optional.empty();
        }
        if (n == 0) {
            return Optional.of(year);
        }
        long number = year.number() + n * unit.months() / MONTHS;
        return year.significantDigits() == 0 && Math.abs(number) <= CalendarYear.MAX
                ? Optional.of(DateValue.year(number, year.qualifier()))
                : LongYear.of(number, 0, year.significantDigits(), year.qualifier());
    }

    private static Optional<CalendarDate> byDays(CalendarDate date, long n) {
        return Optional.of(date)
                .filter(CalendarDate::isDay)
                .flatMap(CalendarDate::earliest)
                .map(day -> day.plusDays(n))
                .filter(day -> CalendarYear.of(day.getYear()).isPresent())
                .map(CalendarDate::of)
                .map(day -> new CalendarDate(day.year(), day.month(), day.day(), date.qualification()));
    }

    private static Optional<? extends DateValue> byYears(CalendarDate date, long years) {
        if (date.month().isEmpty() && date.year().digits().isSpecified()) {
            long number = date.year().number() + years;
            return Optional.of(DateValue.year(number, date.qualification().overall()));
        }
        return date.year().plus(years).flatMap(year -> with(date, year, date.month()));
    }

    private static Optional<CalendarDate> byMonths(CalendarDate date, long months) {
        var month = date.month().filter(Digits::isSpecified);
        if (month.isEmpty() || !date.year().digits().isSpecified()) {
            return Optional.empty();
        }
        long sum = monthOfEra(date.year(), month.get().number()) + months;
        return yearOf(sum).flatMap(year -> with(date, year, Optional.of(Digits.of(monthOf(sum), 2))));
    }

    /** The date in another month, on its last day if that month is too short. */
    private static Optional<CalendarDate> with(CalendarDate date, CalendarYear year, Optional<Digits> month) {
        return CalendarDate.of(year, month, date.day(), date.qualification())
                .or(() -> date.isDay() ? lastDay(year, month.orElseThrow(), date) : Optional.empty());
    }

    private static Optional<CalendarDate> lastDay(CalendarYear year, Digits month, CalendarDate date) {
        int last = YearMonth.of(year.number(), month.number()).lengthOfMonth();
        return CalendarDate.of(year, Optional.of(month), Optional.of(Digits.of(last, 2)), date.qualification());
    }

    private static long monthOfEra(CalendarYear year, int month) {
        return (long) MONTHS * year.number() + month - 1;
    }

    private static Optional<CalendarYear> yearOf(long monthOfEra) {
        return CalendarYear.of(Math.floorDiv(monthOfEra, MONTHS));
    }

    private static int monthOf(long monthOfEra) {
        return Math.floorMod(monthOfEra, MONTHS) + 1;
    }
}
