package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** A half of a calendar year, 1 or 2: {@code 2025-H1}, in EDTF {@code 2025-40}. */
public record Half(int inYear, int number) implements CalendarValue {

    @Override
    public String timex3() {
        return WrittenYears.iso(inYear) + "-H" + number;
    }

    @Override
    public Optional<String> edtf() {
        return WrittenYears.edtf(this, WrittenYears.iso(inYear) + "-" + (39 + number));
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(inYear, number == 1 ? 1 : 7, 1);
    }

    @Override
    public LocalDate last() {
        return number == 1 ? LocalDate.of(inYear, 6, 30) : LocalDate.of(inYear, 12, 31);
    }

    @Override
    public Granularity granularity() {
        return Granularity.HALF;
    }

    @Override
    public Half plus(long n) {
        long index = 2L * inYear + number - 1 + n;
        return new Half(Math.toIntExact(Math.floorDiv(index, 2L)), (int) Math.floorMod(index, 2L) + 1);
    }
}
