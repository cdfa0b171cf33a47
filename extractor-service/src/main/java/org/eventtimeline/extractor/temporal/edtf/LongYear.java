package org.eventtimeline.extractor.temporal.edtf;

import java.util.List;
import java.util.Optional;

/**
 * A year that is a number rather than four digits: {@code Y170000002}, {@code Y-17E7}, {@code 1950S2}.
 *
 * @param significand the number before {@code E}, or all of it
 * @param exponent the power of ten to multiply by, 0 where none is written
 * @param significantDigits how many digits are certain, 0 where all are
 * @param qualifier what the source thinks of it
 */
record LongYear(long significand, int exponent, int significantDigits, Qualifier qualifier) implements DateValue {

    /** Empty where the year is 0, has more than 18 digits or fewer than are significant, or needs no special form. */
    static Optional<LongYear> of(long significand, long exponent, long significantDigits, Qualifier qualifier) {
        long limit = CalendarDay.YEAR_LIMIT;
        for (long i = 0; i < exponent && limit > 0; i++) {
            limit /= 10;
        }
        if (significand == 0 || Math.abs(significand) >= limit) {
            return Optional.empty();
        }
        var year = new LongYear(significand, (int) exponent, 0, qualifier);
        boolean needsNoForm = year.hasPlainDigits() && significantDigits == 0;
        return needsNoForm || significantDigits > year.digits()
                ? Optional.empty()
                : Optional.of(new LongYear(significand, (int) exponent, (int) significantDigits, qualifier));
    }

    long number() {
        return significand * powerOfTen(exponent);
    }

    private int digits() {
        return String.valueOf(Math.abs(number())).length();
    }

    private int openDigits() {
        return significantDigits == 0 ? 0 : digits() - significantDigits;
    }

    private boolean hasPlainDigits() {
        return exponent == 0 && Math.abs(significand) <= CalendarYear.MAX;
    }

    private static long powerOfTen(int exponent) {
        return exponent == 0 ? 1 : 10 * powerOfTen(exponent - 1);
    }

    @Override
    public Qualification qualification() {
        return Qualification.uniform(1, qualifier);
    }

    @Override
    public boolean hasUnspecifiedDigits() {
        return false;
    }

    @Override
    public boolean isYearUnknown() {
        return false;
    }

    @Override
    public Precision written() {
        return Precision.YEAR;
    }

    @Override
    public Precision precision() {
        return Precision.ofYear(openDigits());
    }

    @Override
    public int level() {
        return exponent > 0 || significantDigits > 0 ? 2 : 1;
    }

    @Override
    public Days days() {
        long size = powerOfTen(openDigits());
        long low = Math.abs(number()) / size * size;
        long high = low + size - 1;
        var years = significand < 0 ? new YearRange(-high, -low) : new YearRange(low, high);
        return Days.of(List.of(years), DaysOfYear.ALL);
    }

    @Override
    public Optional<? extends DateValue> shifted(long n, Precision unit) {
        return Shift.of(this, n, unit);
    }

    /** A year that is long enough is cut to its significant digits, as it can have no unspecified ones. */
    @Override
    public Member truncate(Precision precision) {
        if (!precision.isCoarserThan(precision())) {
            return this;
        }
        int significant = digits() - precision.openYearDigits();
        return significant > 0
                ? new LongYear(significand, exponent, significant, qualifier)
                : DateValue.year(number(), qualifier).truncate(precision);
    }

    @Override
    public String toString() {
        String year = hasPlainDigits()
                ? CalendarYear.of(significand).orElseThrow().toString()
                : "Y" + significand + (exponent == 0 ? "" : "E" + exponent);
        return year + (significantDigits == 0 ? "" : "S" + significantDigits) + qualifier;
    }
}
