package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** A thousand years by their first digit: {@code 2}, in EDTF {@code 2XXX}. */
public record Millennium(int index) implements CalendarValue {
    private static final int YEARS = 1000;

    /** The one that holds the year. */
    public static Millennium of(int year) {
        return new Millennium(Math.floorDiv(year < 0 ? year - 1 : year, YEARS));
    }

    @Override
    public String timex3() {
        return index < 0 ? "BC" + (-index - 1) : String.valueOf(index);
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(Years.edtf(this, 3));
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
        return Granularity.MILLENNIUM;
    }

    @Override
    public Millennium plus(long n) {
        return new Millennium(Math.toIntExact(index + n));
    }
}
