package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the calendar that is only about right: "around 1850", in EDTF {@code 1850~}.
 *
 * @param value the stretch as told
 */
public record Approximate(CalendarValue value) implements CalendarValue {

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
        return Optional.of(Modifier.APPROX);
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
        return new Approximate(value.plus(n));
    }
}
