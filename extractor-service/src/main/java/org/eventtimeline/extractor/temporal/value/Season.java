package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A season of the northern year: {@code 2008-FA}, in EDTF {@code 2008-23}.
 *
 * <p>Seasons are the meteorological ones; winter belongs to the year in which it begins.
 */
public record Season(int inYear, Name name) implements CalendarValue {

    /** The four seasons, in EDTF order. */
    public enum Name {
        SPRING("SP", 3),
        SUMMER("SU", 6),
        AUTUMN("FA", 9),
        WINTER("WI", 12);

        private final String timex3;
        private final int firstMonth;

        Name(String timex3, int firstMonth) {
            this.timex3 = timex3;
            this.firstMonth = firstMonth;
        }

        /** The two letters that TIMEX3 uses. */
        public String timex3() {
            return timex3;
        }

        /** The season in which a month (1-12) lies. */
        public static Name of(int month) {
            return values()[Math.floorMod(month - 3, 12) / 3];
        }
    }

    @Override
    public String timex3() {
        return WrittenYears.timex3(inYear) + "-" + name.timex3;
    }

    @Override
    public Optional<String> edtf() {
        return WrittenYears.edtf(this, WrittenYears.iso(inYear) + "-" + (21 + name.ordinal()));
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(inYear, name.firstMonth, 1);
    }

    @Override
    public LocalDate last() {
        return YearMonth.from(first()).plusMonths(2).atEndOfMonth();
    }

    @Override
    public Granularity granularity() {
        return Granularity.SEASON;
    }

    @Override
    public Season plus(long n) {
        long index = 4L * inYear + name.ordinal() + n;
        return new Season(Math.toIntExact(Math.floorDiv(index, 4L)), Name.values()[(int) Math.floorMod(index, 4L)]);
    }
}
