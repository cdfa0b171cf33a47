package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** A calendar year in astronomical numbering: {@code 2024}; 44 BC is year -43. */
public record Year(int number) implements CalendarValue {

    @Override
    public String timex3() {
        return WrittenYears.timex3(number);
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(WrittenYears.edtf(number));
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(number, 1, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(number, 12, 31);
    }

    @Override
    public Granularity granularity() {
        return Granularity.YEAR;
    }

    @Override
    public Year plus(long n) {
        return new Year(Math.toIntExact(number + n));
    }
}
