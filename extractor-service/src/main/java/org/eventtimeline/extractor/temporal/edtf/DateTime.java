package org.eventtimeline.extractor.temporal.edtf;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A second of a day: {@code 1985-04-12T23:20:30Z}. Its day is the one written, whatever the shift from UTC.
 *
 * @param time date and time of day, to the second, in a year of four digits
 * @param shift the shift from UTC, empty for local time
 */
record DateTime(LocalDateTime time, Optional<ZoneOffset> shift) implements Value {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private CalendarDate date() {
        return CalendarDate.of(time.toLocalDate());
    }

    @Override
    public int level() {
        return date().level();
    }

    @Override
    public Precision precision() {
        return Precision.SECOND;
    }

    @Override
    public CalendarDay first() {
        return date().first();
    }

    @Override
    public CalendarDay last() {
        return date().last();
    }

    @Override
    public Days days() {
        return date().days();
    }

    @Override
    public Stream<Qualifier> qualifiers() {
        return Stream.empty();
    }

    @Override
    public boolean contains(Edtf other) {
        return equals(other);
    }

    @Override
    public Optional<DateTime> shifted(long n, Precision unit) {
        var sum = unit == Precision.SECOND
                ? Optional.of(time.plusSeconds(n))
                : Shift.of(date(), n, unit)
                        .flatMap(DateValue::earliest)
                        .map(date -> time.toLocalTime().atDate(date));
        return sum.filter(result -> CalendarYear.of(result.getYear()).isPresent())
                .map(result -> new DateTime(result, shift));
    }

    @Override
    public Value truncate(Precision precision) {
        return precision == Precision.SECOND ? this : date().truncate(precision);
    }

    @Override
    public String toString() {
        return date() + "T" + TIME.format(time) + shift.map(ZoneOffset::getId).orElse("");
    }
}
