package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All time from the start of one stretch of the calendar to the end of another: {@code 2021/2024}.
 *
 * @param from where it begins
 * @param to where it ends, not before it begins
 */
public record Interval(CalendarValue from, CalendarValue to) implements CalendarValue {

    public Interval {
        if (to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    @Override
    public String timex3() {
        return from.timex3() + "/" + to.timex3();
    }

    @Override
    public Optional<String> edtf() {
        return from.edtf().flatMap(start -> to.edtf().map(end -> startOf(start) + "/" + endOf(end)));
    }

    /** An EDTF interval has dates at its ends; a time is its day. */
    static String startOf(String edtf) {
        return edtf.replaceFirst("[/T].*", "");
    }

    static String endOf(String edtf) {
        return edtf.replaceFirst(".*/", "").replaceFirst("T.*", "");
    }

    @Override
    public LocalDate first() {
        return from.first();
    }

    @Override
    public LocalDate last() {
        return to.last();
    }

    /** That of the coarser end. */
    @Override
    public Granularity granularity() {
        return from.granularity().isCoarserThan(to.granularity()) ? from.granularity() : to.granularity();
    }

    /** Both ends so many places later. */
    @Override
    public Interval plus(long n) {
        return new Interval(from.plus(n), to.plus(n));
    }
}
