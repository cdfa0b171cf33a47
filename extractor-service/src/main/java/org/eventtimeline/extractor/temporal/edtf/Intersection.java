package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;

/** Finds the days that two values share. */
final class Intersection {
    private Intersection() {}

    static Optional<Value> of(Value one, Value other) {
        boolean holdsOther = one.contains(other);
        boolean isHeld = other.contains(one);
        if (holdsOther && isHeld) {
            return Optional.of(one.compareTo(other) > 0 ? one : other);
        }
        if (holdsOther || isHeld) {
            return Optional.of(holdsOther ? other : one);
        }
        if (one instanceof DateTime || other instanceof DateTime) {
            return Optional.empty();
        }
        return one instanceof CalendarDate date && other instanceof CalendarDate otherDate
                ? ofDates(date, otherDate).map(common -> common)
                : Optional.of(one.days().intersection(other.days()))
                        .filter(days -> !days.isEmpty())
                        .map(DaysWriter::write);
    }

    /** A component that is missing admits all digits. */
    private static Optional<CalendarDate> ofDates(CalendarDate one, CalendarDate other) {
        var finer = one.written().isCoarserThan(other.written()) ? other : one;
        var none = Qualification.none(finer.qualification().qualifiers().size());
        var commonMonth = common(one.month(), other.month());
        var commonDay = common(one.day(), other.day());
        return one.year()
                .intersection(other.year())
                .flatMap(year -> commonMonth.flatMap(month -> commonDay.flatMap(day -> CalendarDate.of(
                        year, finer.month().map(any -> month), finer.day().map(any -> day), none))));
    }

    private static Optional<Digits> common(Optional<Digits> one, Optional<Digits> other) {
        return one.orElse(Digits.ANY_TWO).intersection(other.orElse(Digits.ANY_TWO));
    }
}
