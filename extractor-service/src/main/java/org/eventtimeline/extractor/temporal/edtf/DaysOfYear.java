package org.eventtimeline.extractor.temporal.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of days of the year, 29 February among them; that one counts in leap years only. */
final class DaysOfYear {
    private static final int LEAP_YEAR = 2000;
    private static final int LEAP_DAY = index(2, 29);

    static final DaysOfYear NONE = new DaysOfYear(new BitSet());
    static final DaysOfYear ALL = where(month -> true, day -> true);

    /** By day of a leap year, from 0. */
    private final BitSet days;

    private DaysOfYear(BitSet days) {
        this.days = days;
    }

    /** The days whose month and day of month are as asked. */
    static DaysOfYear where(IntPredicate month, IntPredicate dayOfMonth) {
        var days = new BitSet();
        for (Month candidate : Month.values()) {
            if (month.test(candidate.getValue())) {
                IntStream.rangeClosed(1, candidate.maxLength())
                        .filter(dayOfMonth)
                        .forEach(day -> days.set(index(candidate.getValue(), day)));
            }
        }
        return new DaysOfYear(days);
    }

    /** The days between two days of one year. */
    static DaysOfYear between(CalendarDay first, CalendarDay last) {
        var days = new BitSet();
        days.set(index(first.month(), first.day()), index(last.month(), last.day()) + 1);
        return new DaysOfYear(days);
    }

    DaysOfYear union(DaysOfYear other) {
        var result = (BitSet) days.clone();
        result.or(other.days);
        return new DaysOfYear(result);
    }

    DaysOfYear intersection(DaysOfYear other) {
        var result = (BitSet) days.clone();
        result.and(other.days);
        return new DaysOfYear(result);
    }

    DaysOfYear minus(DaysOfYear other) {
        var result = (BitSet) days.clone();
        result.andNot(other.days);
        return new DaysOfYear(result);
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean contain(Month month) {
        int first = index(month.getValue(), 1);
        return days.nextClearBit(first) >= first + month.maxLength();
    }

    boolean contain(Month month, int dayOfMonth) {
        return days.get(index(month.getValue(), dayOfMonth));
    }

    /** Whether any of the years has any of the days. */
    boolean fallIn(YearRange years) {
        return !days.isEmpty() && (!isLeapDay() || years.hasLeapYear());
    }

    /** The first of the days in the years; they must fall in them. */
    CalendarDay first(YearRange years) {
        long year = isLeapDay() ? YearRange.leapYearFrom(years.from()) : years.from();
        int first = days.nextSetBit(0);
        return day(year, first == LEAP_DAY && !YearRange.isLeap(year) ? days.nextSetBit(first + 1) : first);
    }

    /** The last of the days in the years; they must fall in them. */
    CalendarDay last(YearRange years) {
        long year = isLeapDay() ? YearRange.leapYearUpTo(years.to()) : years.to();
        int last = days.previousSetBit(days.length());
        return day(year, last == LEAP_DAY && !YearRange.isLeap(year) ? days.previousSetBit(last - 1) : last);
    }

    /** The days that one year has, as stretches without gaps, each by its first and last day. */
    List<List<CalendarDay>> stretches(long year) {
        var inYear = (BitSet) days.clone();
        if (!YearRange.isLeap(year)) {
            boolean between = inYear.get(LEAP_DAY - 1) && inYear.get(LEAP_DAY + 1);
            inYear.set(LEAP_DAY, between);
        }
        var stretches = new ArrayList<List<CalendarDay>>();
        for (int start = inYear.nextSetBit(0); start >= 0; ) {
            int end = inYear.nextClearBit(start);
            stretches.add(List.of(day(year, start), day(year, end - 1)));
            start = inYear.nextSetBit(end);
        }
        return stretches;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaysOfYear that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    private boolean isLeapDay() {
        return days.cardinality() == 1 && days.get(LEAP_DAY);
    }

    private static int index(int month, int day) {
        return Month.of(month).firstDayOfYear(true) + day - 2;
    }

    private static CalendarDay day(long year, int index) {
        var date = LocalDate.ofYearDay(LEAP_YEAR, index + 1);
        return new CalendarDay(year, date.getMonthValue(), date.getDayOfMonth());
    }
}
