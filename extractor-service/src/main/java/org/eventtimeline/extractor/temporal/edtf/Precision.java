package org.eventtimeline.extractor.temporal.edtf;

/**
 * How long a stretch of time a value names, from fine to coarse; also a unit to shift by.
 *
 * <p>Digits that are unspecified tell nothing: {@code 199X} has the precision of a decade, {@code 1999-XX} of a year.
 */
public enum Precision {
    SECOND(0),
    DAY(0),
    MONTH(1),
    QUARTER(3),
    SEASON(3),
    /** A third of a year. */
    QUADRIMESTER(4),
    /** A half of a year. */
    SEMESTRAL(6),
    YEAR(12),
    DECADE(120),
    CENTURY(1_200),
    /** A thousand years or more. */
    MILLENNIUM(12_000);

    private final int months;

    Precision(int months) {
        this.months = months;
    }

    /** Whether this names longer stretches of time than the other. */
    public boolean isCoarserThan(Precision other) {
        return compareTo(other) > 0;
    }

    /** Length in months; 0 where shorter than a month. */
    int months() {
        return months;
    }

    /** How many digits of a year this leaves open: 1 for a decade. */
    int openYearDigits() {
        return Math.max(0, ordinal() - YEAR.ordinal());
    }

    static Precision ofYear(int openDigits) {
        return values()[Math.min(YEAR.ordinal() + openDigits, MILLENNIUM.ordinal())];
    }

    static Precision coarser(Precision one, Precision other) {
        return one.isCoarserThan(other) ? one : other;
    }
}
