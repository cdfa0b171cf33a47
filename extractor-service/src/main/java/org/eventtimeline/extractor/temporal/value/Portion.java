package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The beginning, the middle or the end of a stretch of the calendar, "early 2024": about a third of its days.
 *
 * <p>How far it reaches nobody can tell; TIMEX3 and EDTF name the whole stretch, EDTF as approximate: {@code 2024~}.
 *
 * @param whole the stretch; a day or less has no such parts and stays whole
 * @param part which part of it
 */
public record Portion(CalendarValue whole, Modifier part) implements CalendarValue {
    private static final int PARTS = 3;

    @Override
    public Timex3Type type() {
        return whole.type();
    }

    @Override
    public String timex3() {
        return whole.timex3();
    }

    @Override
    public Optional<Modifier> mod() {
        return Optional.of(part);
    }

    @Override
    public Optional<String> edtf() {
        boolean isDay = whole.first().equals(whole.last());
        return isDay ? whole.edtf() : new Approximate(whole).edtf();
    }

    @Override
    public LocalDate first() {
        return switch (part) {
            case MID -> after(1);
            case END -> after(2);
            default -> whole.first();
        };
    }

    @Override
    public LocalDate last() {
        return switch (part) {
            case START -> lastOf(1);
            case MID -> lastOf(2);
            default -> whole.last();
        };
    }

    private LocalDate lastOf(int parts) {
        LocalDate end = after(parts).minusDays(1);
        return end.isBefore(first()) ? first() : end;
    }

    /** The first day after so many of the parts. */
    private LocalDate after(int parts) {
        ChronoUnit unit = unit();
        long units = unit.between(whole.first(), whole.last().plusDays(1));
        LocalDate day = whole.first().plus(Math.round((double) units * parts / PARTS), unit);
        return day.isAfter(whole.last()) ? whole.last() : day;
    }

    /** What the parts are counted in. */
    private ChronoUnit unit() {
        return switch (whole.granularity()) {
            case QUARTER, SEASON, HALF, YEAR -> ChronoUnit.MONTHS;
            case DECADE, CENTURY, MILLENNIUM -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    @Override
    public Granularity granularity() {
        return whole.granularity();
    }

    @Override
    public Portion plus(long n) {
        return new Portion(whole.plus(n), part);
    }
}
