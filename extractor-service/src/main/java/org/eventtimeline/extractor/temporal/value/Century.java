package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A hundred years by their first two digits: {@code 19} is the 1900s, in EDTF {@code 19XX}.
 *
 * <p>Centuries before Christ are counted from the first: -2 is the second, the years 200 to 101 BC, in EDTF
 * {@code -01XX}.
 */
public record Century(int index) implements CalendarValue {
    private static final int YEARS = 100;

    /** The one that holds the year. */
    public static Century of(int year) {
        return new Century(Stretches.of(year, YEARS));
    }

    @Override
    public String timex3() {
        return index < 0 ? "BC" + WrittenYears.two(-index - 1) : WrittenYears.two(index);
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(WrittenYears.edtf(this, 2));
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
        return Granularity.CENTURY;
    }

    @Override
    public Century plus(long n) {
        return new Century(Math.toIntExact(index + n));
    }
}
