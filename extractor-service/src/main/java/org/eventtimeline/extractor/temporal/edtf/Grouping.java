package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways to divide a year that have codes in place of a month.
 *
 * <p>Seasons are the meteorological ones, of the northern hemisphere unless told; one that runs over the end of the
 * year belongs to the year in which it begins.
 */
enum Grouping {
    SEASON(21, 3, Precision.SEASON),
    NORTHERN_SEASON(25, 3, Precision.SEASON),
    SOUTHERN_SEASON(29, 9, Precision.SEASON),
    QUARTER(33, 1, Precision.QUARTER),
    QUADRIMESTER(37, 1, Precision.QUADRIMESTER),
    SEMESTRAL(40, 1, Precision.SEMESTRAL);

    private final int firstCode;
    private final int firstMonth;
    private final Precision precision;

    Grouping(int firstCode, int firstMonth, Precision precision) {
        this.firstCode = firstCode;
        this.firstMonth = firstMonth;
        this.precision = precision;
    }

    /** The grouping that a code belongs to. */
    static Optional<Grouping> ofCode(int code) {
        return Stream.of(values())
                .filter(grouping -> grouping.firstCode <= code && code < grouping.firstCode + grouping.perYear())
                .findFirst();
    }

    /** The grouping without a hemisphere for a precision. */
    static Optional<Grouping> ofPrecision(Precision precision) {
        return Stream.of(values())
                .filter(grouping -> grouping.precision == precision)
                .findFirst();
    }

    Precision precision() {
        return precision;
    }

    /** Length in months. */
    int months() {
        return precision.months();
    }

    /** The month, 1 to 12, in which the group of a code begins. */
    int firstMonth(int code) {
        return (firstMonth - 1 + (code - firstCode) * months()) % 12 + 1;
    }

    /** The code of the group in which a month, 1 to 12, lies. */
    int code(int month) {
        return firstCode + Math.floorMod(month - firstMonth, 12) / months();
    }

    private int perYear() {
        return 12 / months();
    }
}
