package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** A thousand years by their first digit: {@code 2}, in EDTF {@code 2XXX}. */
public record Millennium(int index) implements CalendarValue {
    private static final int YEARS = 1000;

    /** The one that holds the year. */
    public static Millennium of(int year) {
        return new Millennium(Stretches.of(year, YEARS));
    }

    @Override
    public String timex3() {
        return index < 0 ? "BC" + (-index - 1) : String.valueOf(index);
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(WrittenYears.edtf(this, 3));
    }

    @Override
    public LocalDate first() {
        return Stretches.first(index, YEARS);
    }

    @Override
    public LocalDate last() {
        return Stretches.last(index, YEARS);
    }

    @Override
    public Granularity granularity() {
        return Granularity.MILLENNIUM;
    }

    @Override
    public Millennium plus(long n) {
        return new Millennium(Math.toIntExact(index + n));
    }
}
