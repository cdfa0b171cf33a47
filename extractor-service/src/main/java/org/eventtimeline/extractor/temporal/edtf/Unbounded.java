package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;

/** The end of an interval that has no date. */
enum Unbounded implements Endpoint {
    /** There is none, or it isn't told: {@code ..}. */
    OPEN(".."),
    /** There is one, but nobody knows it: nothing. */
    UNKNOWN("");

    private final String text;

    Unbounded(String text) {
        this.text = text;
    }

    @Override
    public CalendarDay first() {
        return CalendarDay.DISTANT_PAST;
    }

    @Override
    public CalendarDay last() {
        return CalendarDay.DISTANT_FUTURE;
    }

    @Override
    public Optional<DateValue> date() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
