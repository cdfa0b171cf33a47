package org.eventtimeline.extractor.temporal.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of some dates, {@code [1667,1760-12..]}, or all of them, {@code {1960,1961-12}}. */
record DateSet(Kind kind, List<Member> members) implements Value {

    /** How the members are meant. */
    enum Kind {
        ONE_OF('[', ']'),
        ALL_OF('{', '}');

        private final char opening;
        private final char closing;

        Kind(char opening, char closing) {
            this.opening = opening;
            this.closing = closing;
        }

        boolean encloses(String text) {
            return text.length() > 2 && text.charAt(0) == opening && text.charAt(text.length() - 1) == closing;
        }
    }

    DateSet {
        members = List.copyOf(members);
    }

    /** Empty where an end is open between other members, or the ends of a range differ in precision. */
    static Optional<DateSet> of(Kind kind, List<Member> members) {
        int last = members.size() - 1;
        boolean isValid = IntStream.rangeClosed(0, last)
                .allMatch(i -> !(members.get(i) instanceof Interval range)
                        || range.isEven()
                                && (i == 0 || range.start() != Unbounded.OPEN)
                                && (i == last || range.end() != Unbounded.OPEN));
        return isValid ? Optional.of(new DateSet(kind, members)) : Optional.empty();
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public Precision precision() {
        return members.stream().map(Value::precision).reduce(Precision::coarser).orElseThrow();
    }

    @Override
    public CalendarDay first() {
        return members.stream().map(Value::first).min(CalendarDay::compareTo).orElseThrow();
    }

    @Override
    public CalendarDay last() {
        return members.stream().map(Value::last).max(CalendarDay::compareTo).orElseThrow();
    }

    @Override
    public Days days() {
        return Days.union(members.stream().map(Value::days).toList());
    }

    @Override
    public Stream<Qualifier> qualifiers() {
        return members.stream().flatMap(Value::qualifiers);
    }

    @Override
    public Optional<DateSet> shifted(long n, Precision unit) {
        List<Member> shifted = members.stream()
                .<Member>flatMap(member -> member.shifted(n, unit).stream())
                .toList();
        return shifted.size() == members.size() ? of(kind, shifted) : Optional.empty();
    }

    @Override
    public DateSet truncate(Precision precision) {
        return new DateSet(
                kind,
                members.stream()
                        .map(member -> truncate(member, precision))
                        .distinct()
                        .toList());
    }

    /** Both ends of a range to the same precision, that of a year where one end has no finer one. */
    private static Member truncate(Member member, Precision precision) {
        Member truncated = member.truncate(precision);
        boolean isUneven = truncated instanceof Interval range && !range.isEven();
        return isUneven ? member.truncate(Precision.YEAR) : truncated;
    }

    @Override
    public String toString() {
        return members.stream()
                .map(DateSet::write)
                .collect(Collectors.joining(",", kind.opening + "", kind.closing + ""));
    }

    private static String write(Member member) {
        return member instanceof Interval range ? write(range.start()) + ".." + write(range.end()) : member.toString();
    }

    private static String write(Endpoint end) {
        return end.date().map(DateValue::toString).orElse("");
    }
}
