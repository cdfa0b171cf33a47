package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All time since a stretch of the calendar, {@code 2011/..}, or until one, {@code ../2011}.
 *
 * @param end the end that is told
 * @param isStart whether that is where it begins
 */
public record OpenInterval(CalendarValue end, boolean isStart) implements TemporalValue {

    @Override
    public Timex3Type type() {
        return end.type();
    }

    @Override
    public String timex3() {
        return isStart ? end.timex3() + "/.." : "../" + end.timex3();
    }

    @Override
    public Optional<String> edtf() {
        return end.edtf().map(edtf -> isStart ? Interval.startOf(edtf) + "/.." : "../" + Interval.endOf(edtf));
    }

    @Override
    public Optional<LocalDate> earliest() {
        return isStart ? end.earliest() : Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
        return isStart ? Optional.empty() : end.latest();
    }
}
