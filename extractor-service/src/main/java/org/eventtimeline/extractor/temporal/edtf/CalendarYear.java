package org.eventtimeline.extractor.temporal.edtf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A year of four digits, specified or not: {@code 1985}, {@code -0043}, {@code 156X}. */
record CalendarYear(boolean isNegative, Digits digits) {
    static final int DIGITS = 4;
    static final int MAX = 9_999;

    /** The year of a number; empty where it has more than four digits. */
    static Optional<CalendarYear> of(long year) {
        return Math.abs(year) > MAX
                ? Optional.empty()
                : Optional.of(new CalendarYear(year < 0, Digits.of((int) Math.abs(year), DIGITS)));
    }

    /** The number; only where all digits are specified. */
    int number() {
        return isNegative ? -digits.number() : digits.number();
    }

    /** All years that it can mean, in order; none for {@code -0000}. */
    List<YearRange> ranges() {
        int open = digits.openTail();
        long size = (long) Math.pow(10, open);
        return digits.head(DIGITS - open)
                .numbers()
                .mapToObj(head -> signed(head * size, head * size + size - 1))
                .filter(range -> range.from() <= range.to())
                .sorted(Comparator.comparingLong(YearRange::from))
                .toList();
    }

    private YearRange signed(long low, long high) {
        return isNegative ? new YearRange(-high, -Math.max(1, low)) : new YearRange(low, high);
    }

    /** The years that both can mean. */
    Optional<CalendarYear> intersection(CalendarYear other) {
        return isNegative == other.isNegative
                ? digits.intersection(other.digits).map(common -> new CalendarYear(isNegative, common))
                : Optional.empty();
    }

    /** The years that lie so much later; empty where they are not all the years of four digits alike. */
    Optional<CalendarYear> plus(long years) {
        if (years == 0) {
            return Optional.of(this);
        }
        return digits.isSpecified() ? of(number() + years) : plusPattern(years);
    }

    /** The highest unspecified digit and those below it stay as they are, so the sum must leave them alone. */
    private Optional<CalendarYear> plusPattern(long years) {
        String text = digits.text();
        int fixed = text.indexOf(Digits.UNSPECIFIED);
        long step = (long) Math.pow(10, DIGITS - fixed);
        if (fixed == 0 || years % step != 0) {
            return Optional.empty();
        }
        long head = digits.head(fixed).number() + (isNegative ? -years : years) / step;
        boolean touchesYearZero = isNegative && (head == 0 || digits.head(fixed).number() == 0);
        return head < 0 || head >= Math.pow(10, fixed) || touchesYearZero
                ? Optional.empty()
                : Optional.of(new CalendarYear(
                        isNegative, new Digits(Digits.of((int) head, fixed).text() + text.substring(fixed))));
    }

    /** The precision of the last digit that is specified. */
    Precision precision() {
        return Precision.ofYear(digits.openTail());
    }

    CalendarYear truncate(Precision precision) {
        int open = Math.max(digits.openTail(), precision.openYearDigits());
        return new CalendarYear(isNegative, digits.withOpenTail(open));
    }

    @Override
    public String toString() {
        return (isNegative ? "-" : "") + digits;
    }
}
