package org.eventtimeline.extractor.temporal.edtf;

import java.time.Month;
import java.util.List;
import java.util.Optional;

/** A season or another group of months of a year: {@code 2001-21}, {@code 2001-34}. */
record SubYear(CalendarYear year, int code, Qualification qualification) implements DateValue {
    private static final int LAST_LEVEL_1_CODE = 24;

    Grouping grouping() {
        return Grouping.ofCode(code).orElseThrow();
    }

    int firstMonth() {
        return grouping().firstMonth(code);
    }

    @Override
    public boolean hasUnspecifiedDigits() {
        return !year.digits().isSpecified();
    }

    @Override
    public boolean isYearUnknown() {
        return year.digits().isUnspecified();
    }

    @Override
    public Precision written() {
        return grouping().precision();
    }

    @Override
    public Precision precision() {
        return grouping().precision();
    }

    @Override
    public int level() {
        boolean isPlain = code <= LAST_LEVEL_1_CODE && year.digits().isSpecified();
        return isPlain ? Math.max(1, qualification.level()) : 2;
    }

    /** Months of the next year count where EDTF can write it, for an unknown year where it has the same sign. */
    @Override
    public Days days() {
        int lastMonth = firstMonth() + grouping().months() - 1;
        var inYear = DaysOfYear.where(month -> firstMonth() <= month && month <= lastMonth, day -> true);
        var inNextYear = DaysOfYear.where(month -> month <= lastMonth - Month.values().length, day -> true);
        return Days.of(year.ranges(), inYear).union(Days.of(nextYears(), inNextYear));
    }

    private List<YearRange> nextYears() {
        boolean isUnknownYearBc = year.isNegative() && isYearUnknown();
        int lastYear = isUnknownYearBc ? -1 : CalendarYear.MAX;
        return year.ranges().stream()
                .map(range -> new YearRange(range.from() + 1, Math.min(range.to() + 1, lastYear)))
                .toList();
    }

    @Override
    public Optional<? extends DateValue> shifted(long n, Precision unit) {
        return Shift.of(this, n, unit);
    }

    @Override
    public Member truncate(Precision precision) {
        return Truncation.of(this, precision);
    }

    @Override
    public String toString() {
        return qualification.write(List.of(year.toString(), String.valueOf(code)));
    }
}
