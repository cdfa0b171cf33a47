package org.eventtimeline.extractor.temporal.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date, date and time, interval or set of dates of the Extended Date/Time Format (ISO 8601-2:2019).
 *
 * <p>{@link #toString()} is the canonical text: parsing it gives an equal value. Years are astronomical (0 is 1 BC) and
 * of at most 18 digits. A value that is uncertain or approximate can mean the days that it names, no more.
 *
 * <p>The natural order is total: by the first day a value can mean, then coarser before finer precision, then by the
 * last day, then by the canonical text. A value without a first day comes first, one without a last day last among its
 * equals.
 */
public sealed interface Edtf extends Comparable<Edtf> permits Value {

    /**
     * Reads a text in time linear in its length.
     *
     * @return the value; empty for a text that is not EDTF, names no day of the calendar, runs backwards, or has a year
     *     of more than 18 digits
     */
    static Optional<Edtf> parse(String text) {
        return EdtfParser.parse(text).map(value -> value);
    }

    /** The lowest level of the specification, 0 to 2, at which the canonical text is allowed. */
    int level();

    /** How long a stretch the value names; of an interval or a set, the coarsest that it is made of. */
    Precision precision();

    /** The first calendar day it can mean; empty where that is open, unknown or beyond {@link LocalDate}. */
    Optional<LocalDate> earliest();

    /** The last calendar day it can mean; empty where that is open, unknown or beyond {@link LocalDate}. */
    Optional<LocalDate> latest();

    /** Whether any part of it is marked as uncertain: {@code ?} or {@code %}. */
    boolean isUncertain();

    /** Whether any part of it is marked as approximate: {@code ~} or {@code %}. */
    boolean isApproximate();

    /**
     * Whether every day that the other can mean is a day that this can mean; an open or unknown end reaches to the end
     * of time. A date and time holds itself only.
     */
    boolean contains(Edtf other);

    /**
     * The days that both can mean, empty where there are none. Where one contains the other, this is that other as it
     * stands; else an unqualified date or interval, or a one-of set where the days have gaps.
     */
    Optional<Edtf> intersection(Edtf other);

    /**
     * The value that lies {@code n} units later, or earlier where {@code n} is negative. A day that its new month lacks
     * becomes the last of that month.
     *
     * @return empty where the unit is finer than the value or no multiple of its parts, where unspecified digits would
     *     have to change, or where EDTF cannot write the result
     */
    Optional<Edtf> shift(long n, Precision unit);

    /**
     * The value without what is finer than a precision; it contains this. Where no unit of that precision can be told,
     * a season of {@code 201X-01} say, it is the year.
     */
    Edtf truncate(Precision precision);
}
