package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A month of a year: {@code 2025-09}. */
public record Month(YearMonth month) implements CalendarValue {

    /** The month of the given year (astronomical) and number (1-12). */
    public static Month of(int year, int number) {
        return new Month(YearMonth.of(year, number));
    }

    @Override
    public String timex3() {
        return WrittenYears.timex3(month.getYear()) + "-" + WrittenYears.two(month.getMonthValue());
    }

    @Override
    public Optional<String> edtf() {
        return WrittenYears.edtf(
                this, WrittenYears.iso(month.getYear()) + "-" + WrittenYears.two(month.getMonthValue()));
    }

    @Override
    public LocalDate first() {
        return month.atDay(1);
    }

    @Override
    public LocalDate last() {
        return month.atEndOfMonth();
    }

    @Override
    public Granularity granularity() {
        return Granularity.MONTH;
    }

    @Override
    public Month plus(long n) {
        return new Month(month.plusMonths(n));
    }
}
