package org.eventtimeline.extractor.temporal.edtf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A year, month or day whose digits need not all be specified: {@code 1985-04-12}, {@code 2004-%06}, {@code 156X}. */
record CalendarDate(CalendarYear year, Optional<Digits> month, Optional<Digits> day, Qualification qualification)
        implements DateValue {

    /** The date of these components; empty where no day of the calendar is such, as for 30 February. */
    static Optional<CalendarDate> of(
            CalendarYear year, Optional<Digits> month, Optional<Digits> day, Qualification qualification) {
        return Optional.of(new CalendarDate(year, month, day, qualification))
                .filter(date -> !date.days().isEmpty());
    }

    static CalendarDate of(CalendarYear year, Qualifier qualifier) {
        return new CalendarDate(year, Optional.empty(), Optional.empty(), Qualification.uniform(1, qualifier));
    }

    /** A day of a year of at most four digits. */
    static CalendarDate of(CalendarDay day) {
        var year = CalendarYear.of(day.year()).orElseThrow();
        return new CalendarDate(
                year,
                Optional.of(Digits.of(day.month(), 2)),
                Optional.of(Digits.of(day.day(), 2)),
                Qualification.none(3));
    }

    static CalendarDate of(LocalDate date) {
        return of(new CalendarDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    /** Whether all three components are there with all their digits. */
    boolean isDay() {
        return day.isPresent() && !hasUnspecifiedDigits();
    }

    @Override
    public boolean hasUnspecifiedDigits() {
        return !Stream.concat(Stream.of(year.digits()), monthAndDay()).allMatch(Digits::isSpecified);
    }

    @Override
    public boolean isYearUnknown() {
        return year.digits().isUnspecified();
    }

    @Override
    public Precision written() {
        return day.isPresent() ? Precision.DAY : month.isPresent() ? Precision.MONTH : Precision.YEAR;
    }

    @Override
    public Precision precision() {
        if (day.filter(digits -> !digits.isUnspecified()).isPresent()) {
            return Precision.DAY;
        }
        return month.filter(digits -> !digits.isUnspecified()).isPresent() ? Precision.MONTH : year.precision();
    }

    @Override
    public int level() {
        int signs = year.isNegative() ? 1 : 0;
        return Math.max(Math.max(signs, qualification.level()), levelOfUnspecifiedDigits());
    }

    private int levelOfUnspecifiedDigits() {
        if (!hasUnspecifiedDigits()) {
            return 0;
        }
        String digits = year.digits() + monthAndDay().map(Digits::text).reduce("", String::concat);
        int open = new Digits(digits).openTail();
        boolean fromTheRight = digits.indexOf(Digits.UNSPECIFIED) == digits.length() - open;
        boolean wholeComponents = month.isEmpty() ? open <= 2 : open == 2 || open == 4 && day.isPresent();
        return fromTheRight && wholeComponents ? 1 : 2;
    }

    @Override
    public Days days() {
        return Days.of(year.ranges(), month.isEmpty() ? DaysOfYear.ALL : daysOfYear());
    }

    private DaysOfYear daysOfYear() {
        return DaysOfYear.where(
                number -> month.map(digits -> digits.admit(number)).orElse(true),
                number -> day.map(digits -> digits.admit(number)).orElse(true));
    }

    @Override
    public Optional<? extends DateValue> shifted(long n, Precision unit) {
        return Shift.of(this, n, unit);
    }

    @Override
    public Member truncate(Precision precision) {
        return Truncation.of(this, precision);
    }

    private Stream<Digits> monthAndDay() {
        return Stream.of(month, day).flatMap(Optional::stream);
    }

    @Override
    public String toString() {
        return qualification.write(Stream.concat(Stream.of(year), monthAndDay())
                .map(Object::toString)
                .toList());
    }
}
