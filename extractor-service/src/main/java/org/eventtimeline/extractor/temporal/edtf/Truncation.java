package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;

/** Makes dates coarser. */
final class Truncation {
    private Truncation() {}

    static Member of(CalendarDate date, Precision precision) {
        if (!precision.isCoarserThan(date.written())) {
            return date;
        }
        if (precision == Precision.MONTH) {
            var qualification = date.qualification().first(2);
            return new CalendarDate(date.year(), date.month(), Optional.empty(), qualification);
        }
        return Optional.of(precision)
                .filter(coarser -> coarser.isCoarserThan(date.precision()))
                .flatMap(coarser -> groups(date, date.year(), coarser))
                .orElseGet(() -> year(date, date.year(), precision));
    }

    /** A winter lies in two years, and in two decades at their turn. */
    static Member of(SubYear group, Precision precision) {
        if (!precision.isCoarserThan(group.precision())) {
            return group;
        }
        return groups(group, group.year(), precision).orElseGet(() -> years(group, precision));
    }

    private static Member years(SubYear group, Precision precision) {
        var year = year(group, group.year(), precision);
        var days = group.days();
        return year.contains(group)
                ? year
                : new Interval(
                        year(group, CalendarYear.of(days.first().year()).orElseThrow(), precision),
                        year(group, CalendarYear.of(days.last().year()).orElseThrow(), precision));
    }

    private static CalendarDate year(DateValue date, CalendarYear year, Precision precision) {
        return CalendarDate.of(
                year.truncate(precision), date.qualification().first(1).overall());
    }

    /** The group or groups of months that hold the date; empty for a year or more, or where its year isn't known. */
    private static Optional<Member> groups(DateValue date, CalendarYear year, Precision precision) {
        if (!year.digits().isSpecified()) {
            return Optional.empty();
        }
        var qualifier = date.qualification().overall();
        return group(date.first(), precision, qualifier)
                .flatMap(first -> group(date.last(), precision, qualifier)
                        .map(last -> first.equals(last) ? first : new Interval(first, last)));
    }

    private static Optional<SubYear> group(CalendarDay day, Precision precision, Qualifier qualifier) {
        return Grouping.ofPrecision(precision).flatMap(grouping -> {
            int code = grouping.code(day.month());
            boolean beganLastYear = grouping.firstMonth(code) > day.month();
            return CalendarYear.of(beganLastYear ? day.year() - 1 : day.year())
                    .map(year -> new SubYear(year, code, Qualification.uniform(2, qualifier)));
        });
    }
}
