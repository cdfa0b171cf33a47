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
        return new Century(Math.floorDiv(year < 0 ? year - 1 : year, YEARS));
    }

    @Override
    public String timex3() {
        return index < 0 ? "BC" + Years.two(-index - 1) : Years.two(index);
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(Years.edtf(this, 2));
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(index * YEARS + yearsLater(), 1, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(index * YEARS + YEARS - 1 + yearsLater(), 12, 31);
    }

    /** The year n BC has the number 1 - n. */
    private int yearsLater() {
        return index < 0 ? 1 : 0;
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
