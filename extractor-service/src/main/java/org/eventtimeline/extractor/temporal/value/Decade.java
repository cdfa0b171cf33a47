package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** Ten years by their first three digits: {@code 199}, in EDTF {@code 199X}. */
public record Decade(int index) implements CalendarValue {
    private static final int YEARS = 10;

    /** The one that holds the year. */
    public static Decade of(int year) {
        return new Decade(Math.floorDiv(year, YEARS));
    }

    @Override
    public String timex3() {
        String year = WrittenYears.iso(index * YEARS);
        return year.substring(0, year.length() - 1);
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(WrittenYears.edtf(this, 1));
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(index * YEARS, 1, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(index * YEARS + YEARS - 1, 12, 31);
    }

    @Override
    public Granularity granularity() {
        return Granularity.DECADE;
    }

    @Override
    public Decade plus(long n) {
        return new Decade(Math.toIntExact(index + n));
    }
}
