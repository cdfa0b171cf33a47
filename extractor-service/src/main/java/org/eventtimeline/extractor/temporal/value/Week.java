package org.eventtimeline.extractor.temporal.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** An ISO week, Monday to Sunday: {@code 2025-W36}. */
public record Week(LocalDate monday) implements CalendarValue {

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday, not on " + monday);
        }
    }

    /** The week that holds the day. */
    public static Week of(LocalDate day) {
        return new Week(day.with(DayOfWeek.MONDAY));
    }

    @Override
    public String timex3() {
        return WrittenYears.iso(monday.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                + WrittenYears.two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    public Optional<String> edtf() {
        return WrittenYears.edtf(this, new Day(first()).iso() + "/" + new Day(last()).iso());
    }

    @Override
    public LocalDate first() {
        return monday;
    }

    @Override
    public LocalDate last() {
        return monday.plusDays(6);
    }

    @Override
    public Granularity granularity() {
        return Granularity.WEEK;
    }

    @Override
    public Week plus(long n) {
        return new Week(monday.plusWeeks(n));
    }
}
