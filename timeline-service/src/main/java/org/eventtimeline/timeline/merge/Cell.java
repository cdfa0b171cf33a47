package org.eventtimeline.timeline.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.Precision;

/**
 * The cell of the calendar that a date names, the next coarser one around it, and those that it may mean as well.
 *
 * <p>Days lie in months, months and other parts of the year in years, years in decades, decades in centuries, centuries
 * in millennia. A time of day has the cell of its day. An interval lies in nothing; one of up to a week may mean each
 * of its days. A day that is not written out may mean the one before or behind it.
 *
 * @param name the same for all dates that mean the same days: {@code 2025-09-04}, {@code 2025-09}, {@code 202X}
 * @param around the name of the next coarser cell, empty where there is none
 * @param isDivided whether it is the next coarser cell of others
 * @param beside the names of the cells that it may mean as well
 */
record Cell(String name, Optional<String> around, boolean isDivided, List<String> beside) {
    private static final int DAYS_OF_A_WEEK = 7;

    static Cell of(EventDate date, boolean isWritten) {
        if (date.isInterval()) {
            return interval(date.earliest(), date.latest());
        }
        LocalDate first = date.start().earliest();
        Cell cell = of(date.start().precision(), first, date.start().latest());
        boolean isDay = date.precision().compareTo(Precision.DAY) >= 0;
        return isDay && !isWritten
                ? cell.with(
                        List.of(first.minusDays(1).toString(), first.plusDays(1).toString()))
                : cell;
    }

    private static Cell interval(LocalDate first, LocalDate last) {
        boolean isShort = first != null && last != null && ChronoUnit.DAYS.between(first, last) < DAYS_OF_A_WEEK;
        Cell cell = days(first, last);
        return isShort
                ? cell.with(first.datesUntil(last.plusDays(1))
                        .map(LocalDate::toString)
                        .toList())
                : cell;
    }

    private static Cell of(Precision precision, LocalDate first, LocalDate last) {
        String day = first.toString();
        String month = shorter(day, "-00".length());
        String year = shorter(month, "-00".length());
        return switch (precision) {
            case MILLENNIUM -> in(coarse(year, 3), Optional.empty(), true);
            case CENTURY -> in(coarse(year, 2), Optional.of(coarse(year, 3)), true);
            case DECADE -> in(coarse(year, 1), Optional.of(coarse(year, 2)), true);
            case YEAR -> in(year, Optional.of(coarse(year, 1)), true);
            case HALF, SEASON, QUARTER ->
                in(days(first, last).name, Optional.of(year).filter(whole -> first.getYear() == last.getYear()), false);
            case MONTH -> in(month, Optional.of(year), true);
            case DAY, MINUTE -> in(day, Optional.of(month), false);
        };
    }

    private static Cell in(String name, Optional<String> around, boolean isDivided) {
        return new Cell(name, around, isDivided, List.of());
    }

    private static String coarse(String year, int digits) {
        return shorter(year, digits) + "X".repeat(digits);
    }

    private static String shorter(String text, int by) {
        return text.substring(0, text.length() - by);
    }

    private static Cell days(LocalDate first, LocalDate last) {
        return in(first + "/" + last, Optional.empty(), false);
    }

    private Cell with(List<String> others) {
        return new Cell(name, around, isDivided, others);
    }

    /** The names of the cells in which one may be found that only may mean the same. */
    Stream<String> others() {
        return Stream.concat(around.stream(), beside.stream());
    }

    /** Whether both are the same cell, one is the next coarser one around the other, or one may mean the other. */
    boolean touches(Cell other) {
        return name.equals(other.name) || isIn(other) || other.isIn(this) || isBeside(other);
    }

    /** Whether one may mean the other as well. */
    boolean isBeside(Cell other) {
        return beside.contains(other.name) || other.beside.contains(name);
    }

    private boolean isIn(Cell other) {
        return around.filter(other.name::equals).isPresent();
    }
}
