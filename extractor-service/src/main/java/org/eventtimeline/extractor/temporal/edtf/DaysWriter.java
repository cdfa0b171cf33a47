package org.eventtimeline.extractor.temporal.edtf;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a set of days as an EDTF value: a date or an interval, or one of a set where the days have gaps. */
final class DaysWriter {
    private DaysWriter() {}

    /** The value that can mean just these days; there must be one. */
    static Value write(Days days) {
        if (days.containsAll(Days.between(days.first(), days.last()))) {
            return stretch(days.first(), days.last());
        }
        var members = new ArrayList<Member>();
        days.byYears().forEach((years, inYear) -> members.addAll(members(years, inYear)));
        return new DateSet(DateSet.Kind.ONE_OF, members);
    }

    private static List<Member> members(YearRange years, DaysOfYear days) {
        if (days.isAll()) {
            return List.of(stretch(CalendarDay.firstOf(years.from()), CalendarDay.lastOf(years.to())));
        }
        if (years.from() == years.to()) {
            return days.stretches(years.from()).stream()
                    .map(ends -> stretch(ends.get(0), ends.get(1)))
                    .toList();
        }
        return YearBlocks.of(years).stream()
                .<Member>flatMap(block -> Stream.of(Month.values()).flatMap(month -> inMonth(block, month, days)))
                .toList();
    }

    private static Stream<CalendarDate> inMonth(CalendarYear year, Month month, DaysOfYear days) {
        var number = Optional.of(Digits.of(month.getValue(), 2));
        if (days.contain(month)) {
            return CalendarDate.of(year, number, Optional.empty(), Qualification.none(2)).stream();
        }
        return IntStream.rangeClosed(1, month.maxLength())
                .filter(day -> days.contain(month, day))
                .mapToObj(day -> Optional.of(Digits.of(day, 2)))
                .flatMap(day -> CalendarDate.of(year, number, day, Qualification.none(3)).stream());
    }

    /** The days from one to another, by years or months where these are whole. */
    private static Member stretch(CalendarDay first, CalendarDay last) {
        Precision precision = Precision.DAY;
        if (first.isFirstOfYear() && last.isLastOfYear()) {
            precision = Precision.YEAR;
        } else if (first.isFirstOfMonth() && last.isLastOfMonth()) {
            precision = Precision.MONTH;
        }
        Endpoint from = endpoint(first, precision);
        Endpoint to = endpoint(last, precision);
        return from.equals(to) ? (DateValue) from : new Interval(from, to);
    }

    /** Days of a year with more digits than four are those at its ends, as nothing finer can be read. */
    private static Endpoint endpoint(CalendarDay day, Precision precision) {
        if (day.isDistant()) {
            return Unbounded.OPEN;
        }
        return precision == Precision.YEAR || CalendarYear.of(day.year()).isEmpty()
                ? DateValue.year(day.year(), Qualifier.NONE)
                : (DateValue) CalendarDate.of(day).truncate(precision);
    }
}
