package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** A hundred years by their first two digits: {@code 19} is the 1900s, in EDTF {@code 19XX}. */
public record Century(int index) implements CalendarValue {
    private static final int YEARS = 100;

    /** The one that holds the year. */
    public static Century of(int year) {
        return new Century(Math.floorDiv(year, YEARS));
    }

    @Override
    public String timex3() {
        return prefix();
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(prefix() + "XX");
    }

    private String prefix() {
        String year = Years.iso(index * YEARS);
        return year.substring(0, year.length() - 2);
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
        return Granularity.CENTURY;
    }

    @Override
    public Century plus(long n) {
        return new Century(Math.toIntExact(index + n));
    }
}
