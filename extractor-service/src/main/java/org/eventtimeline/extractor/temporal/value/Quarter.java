package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A quarter of a calendar year, 1 to 4: {@code 2025-Q3}, in EDTF {@code 2025-35}. */
public record Quarter(int inYear, int number) implements CalendarValue {

    @Override
    public String timex3() {
        return WrittenYears.iso(inYear) + "-Q" + number;
    }

    @Override
    public Optional<String> edtf() {
        return WrittenYears.edtf(this, WrittenYears.iso(inYear) + "-" + (32 + number));
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(inYear, 3 * number - 2, 1);
    }

    @Override
    public LocalDate last() {
        return YearMonth.of(inYear, 3 * number).atEndOfMonth();
    }

    @Override
    public Granularity granularity() {
        return Granularity.QUARTER;
    }

    @Override
    public Quarter plus(long n) {
        long index = 4L * inYear + number - 1 + n;
        return new Quarter(Math.toIntExact(Math.floorDiv(index, 4L)), (int) Math.floorMod(index, 4L) + 1);
    }
}
