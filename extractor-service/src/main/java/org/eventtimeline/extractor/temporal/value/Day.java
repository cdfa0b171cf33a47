package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** A calendar day: {@code 2025-09-04}. */
public record Day(LocalDate date) implements CalendarValue {

    /** The day of the given year (astronomical), month (1-12) and day of month. */
    public static Day of(int year, int month, int dayOfMonth) {
        return new Day(LocalDate.of(year, month, dayOfMonth));
    }

    @Override
    public String timex3() {
        return WrittenYears.timex3(date.getYear()) + dayOfYear();
    }

    @Override
    public Optional<String> edtf() {
        return WrittenYears.edtf(this, iso());
    }

    /** As ISO 8601 writes it. */
    String iso() {
        return WrittenYears.iso(date.getYear()) + dayOfYear();
    }

    private String dayOfYear() {
        return "-" + WrittenYears.two(date.getMonthValue()) + "-" + WrittenYears.two(date.getDayOfMonth());
    }

    @Override
    public LocalDate first() {
        return date;
    }

    @Override
    public LocalDate last() {
        return date;
    }

    @Override
    public Granularity granularity() {
        return Granularity.DAY;
    }

    @Override
    public Day plus(long n) {
        return new Day(date.plusDays(n));
    }
}
