package org.eventtimeline.extractor.temporal.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What the kinds of EDTF values know of each other. */
sealed interface Value extends Edtf permits DateSet, DateTime, Member {

    /** The order that {@link Edtf} promises. */
    Comparator<Value> CHRONOLOGICAL = Comparator.comparing(Value::first)
            .thenComparing(Value::precision, Comparator.reverseOrder())
            .thenComparing(Value::last)
            .thenComparing(Value::toString);

    /** The first day it can mean, {@link CalendarDay#DISTANT_PAST} where open or unknown. */
    CalendarDay first();

    /** The last day it can mean, {@link CalendarDay#DISTANT_FUTURE} where open or unknown. */
    CalendarDay last();

    /** All days it can mean. */
    Days days();

    /** The qualifiers of its parts. */
    Stream<Qualifier> qualifiers();

    /** As {@link #shift}, for {@code n} small enough that years don't overflow. */
    Optional<? extends Value> shifted(long n, Precision unit);

    @Override
    Value truncate(Precision precision);

    @Override
    default Optional<LocalDate> earliest() {
        return first().toLocalDate();
    }

    @Override
    default Optional<LocalDate> latest() {
        return last().toLocalDate();
    }

    @Override
    default boolean isUncertain() {
        return qualifiers().anyMatch(Qualifier::isUncertain);
    }

    @Override
    default boolean isApproximate() {
        return qualifiers().anyMatch(Qualifier::isApproximate);
    }

    @Override
    default boolean contains(Edtf other) {
        return days().containsAll(((Value) other).days());
    }

    @Override
    default Optional<Edtf> intersection(Edtf other) {
        return Intersection.of(this, (Value) other).map(value -> value);
    }

    @Override
    default Optional<Edtf> shift(long n, Precision unit) {
        boolean tooFar = n < -Shift.MAX_UNITS || n > Shift.MAX_UNITS;
        return tooFar ? Optional.empty() : shifted(n, unit).map(value -> value);
    }

    @Override
    default int compareTo(Edtf other) {
        return CHRONOLOGICAL.compare(this, (Value) other);
    }
}
