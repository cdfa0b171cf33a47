package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the calendar that is only about right, "around 1850", or a bound, "more than two years ago"; in EDTF
 * {@code 1850~}.
 *
 * @param value the stretch as told
 * @param how in which of the two ways
 */
public record Approximate(CalendarValue value, Modifier how) implements CalendarValue {

    /** A stretch that is about right. */
    public Approximate(CalendarValue value) {
        this(value, Modifier.APPROX);
    }

    @Override
    public Timex3Type type() {
        return value.type();
    }

    @Override
    public String timex3() {
        return value.timex3();
    }

    @Override
    public Optional<Modifier> mod() {
        return Optional.of(how);
    }

    /** EDTF qualifies dates only: a time that is about right is its day. */
    @Override
    public Optional<String> edtf() {
        return value instanceof TimeOfDay time
                ? time.day().edtf()
                : value.edtf().map(date -> date.replace("~", "").replace("/", "~/") + "~");
    }

    @Override
    public LocalDate first() {
        return value.first();
    }

    @Override
    public LocalDate last() {
        return value.last();
    }

    @Override
    public Granularity granularity() {
        return value.granularity();
    }

    @Override
    public Approximate plus(long n) {
        return new Approximate(value.plus(n), how);
    }
}
