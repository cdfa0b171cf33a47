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

    private static Optional<CalendarDate> ofDates(CalendarDate one, CalendarDate other) {
        var finer = one.written().isCoarserThan(other.written()) ? other : one;
        return one.year().intersection(other.year()).flatMap(year -> {
            var month = common(one.month(), other.month());
            var day = common(one.day(), other.day());
            boolean differ = month.isPresent() != finer.month().isPresent()
                    || day.isPresent() != finer.day().isPresent();
            int count = 1 + (int) (month.stream().count() + day.stream().count());
            return differ ? Optional.empty() : CalendarDate.of(year, month, day, Qualification.none(count));
        });
    }

    /** The digits that both components admit; a component that is missing admits all. Empty where there are none. */
    private static Optional<Digits> common(Optional<Digits> one, Optional<Digits> other) {
        return one.isPresent() && other.isPresent() ? one.get().intersection(other.get()) : one.or(() -> other);
    }
}
