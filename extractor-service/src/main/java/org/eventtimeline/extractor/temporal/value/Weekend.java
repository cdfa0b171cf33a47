package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** The Saturday and Sunday of a week: {@code 2025-W36-WE}. */
public record Weekend(Week week) implements CalendarValue {

    @Override
    public String timex3() {
        return week.timex3() + "-WE";
    }

    @Override
    public Optional<String> edtf() {
        return WrittenYears.edtf(this, new Day(first()).iso() + "/" + new Day(last()).iso());
    }

    @Override
    public LocalDate first() {
        return week.monday().plusDays(5);
    }

    @Override
    public LocalDate last() {
        return week.last();
    }

    @Override
    public Granularity granularity() {
        return Granularity.WEEKEND;
    }

    @Override
    public Weekend plus(long n) {
        return new Weekend(week.plus(n));
    }
}
