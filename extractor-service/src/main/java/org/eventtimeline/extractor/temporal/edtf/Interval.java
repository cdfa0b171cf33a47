package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;
import java.util.stream.Stream;

/** All time from the start to the end: {@code 1964/2008}, {@code 1985-04/..}, {@code /1985}. */
record Interval(Endpoint start, Endpoint end) implements Member {

    /** Empty where neither end has a date, or the end can only lie before the start. */
    static Optional<Interval> of(Endpoint start, Endpoint end) {
        boolean hasDate = start.date().isPresent() || end.date().isPresent();
        return hasDate && start.first().compareTo(end.last()) <= 0
                ? Optional.of(new Interval(start, end))
                : Optional.empty();
    }

    private Stream<DateValue> dates() {
        return Stream.of(start, end).map(Endpoint::date).flatMap(Optional::stream);
    }

    /** Whether all ends that have a date are written to the same precision. */
    boolean isEven() {
        return dates().map(DateValue::written).distinct().count() == 1;
    }

    @Override
    public int level() {
        int ownLevel = dates().count() < 2 ? 1 : 0;
        return dates().mapToInt(date -> date.hasUnspecifiedDigits() ? 2 : date.level())
                .reduce(ownLevel, Math::max);
    }

    @Override
    public Precision precision() {
        return dates().map(DateValue::precision).reduce(Precision::coarser).orElseThrow();
    }

    @Override
    public CalendarDay first() {
        return start.first();
    }

    @Override
    public CalendarDay last() {
        return end.last();
    }

    @Override
    public Days days() {
        return Days.between(first(), last());
    }

    @Override
    public Stream<Qualifier> qualifiers() {
        return dates().flatMap(DateValue::qualifiers);
    }

    @Override
    public Optional<Interval> shifted(long n, Precision unit) {
        return shifted(start, n, unit).flatMap(from -> shifted(end, n, unit).flatMap(to -> of(from, to)));
    }

    private static Optional<? extends Endpoint> shifted(Endpoint end, long n, Precision unit) {
        return end instanceof DateValue date ? date.shifted(n, unit) : Optional.of(end);
    }

    @Override
    public Member truncate(Precision precision) {
        var from = start instanceof DateValue date ? startOf(date.truncate(precision)) : start;
        var to = end instanceof DateValue date ? endOf(date.truncate(precision)) : end;
        boolean isOneUnit = from.equals(to) && from instanceof DateValue unit && unit.contains(this);
        return isOneUnit ? (DateValue) from : new Interval(from, to);
    }

    private static Endpoint startOf(Member member) {
        return member instanceof Interval interval ? interval.start : (DateValue) member;
    }

    private static Endpoint endOf(Member member) {
        return member instanceof Interval interval ? interval.end : (DateValue) member;
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
