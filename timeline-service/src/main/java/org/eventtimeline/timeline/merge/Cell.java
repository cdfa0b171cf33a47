package org.eventtimeline.timeline.merge;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.Precision;

/**
 * The cell of the calendar that a date names, and the next coarser one around it.
 *
 * <p>Days lie in months, months and other parts of the year in years, years in decades, decades in centuries, centuries
 * in millennia. A time of day has the cell of its day. An interval lies in nothing.
 *
 * @param name the same for all dates that mean the same days: {@code 2025-09-04}, {@code 2025-09}, {@code 202X}
 * @param around the name of the next coarser cell, empty where there is none
 * @param isDivided whether it is the next coarser cell of others
 */
record Cell(String name, Optional<String> around, boolean isDivided) {

    static Cell of(EventDate date) {
        return date.isInterval()
                ? days(date.earliest(), date.latest())
                : of(
                        date.start().precision(),
                        date.start().earliest(),
                        date.start().latest());
    }

    private static Cell of(Precision precision, LocalDate first, LocalDate last) {
        String day = first.toString();
        String month = shorter(day, "-00".length());
        String year = shorter(month, "-00".length());
        return switch (precision) {
            case MILLENNIUM -> new Cell(coarse(year, 3), Optional.empty(), true);
            case CENTURY -> new Cell(coarse(year, 2), Optional.of(coarse(year, 3)), true);
            case DECADE -> new Cell(coarse(year, 1), Optional.of(coarse(year, 2)), true);
            case YEAR -> new Cell(year, Optional.of(coarse(year, 1)), true);
            case HALF, SEASON, QUARTER ->
                new Cell(
                        days(first, last).name,
                        Optional.of(year).filter(whole -> first.getYear() == last.getYear()),
                        false);
            case MONTH -> new Cell(month, Optional.of(year), true);
            case DAY, MINUTE -> new Cell(day, Optional.of(month), false);
        };
    }

    private static String coarse(String year, int digits) {
        return shorter(year, digits) + "X".repeat(digits);
    }

    private static String shorter(String text, int by) {
        return text.substring(0, text.length() - by);
    }

    private static Cell days(LocalDate first, LocalDate last) {
        return new Cell(first + "/" + last, Optional.empty(), false);
    }

    /** Whether both are the same cell or one is the next coarser one around the other. */
    boolean touches(Cell other) {
        return name.equals(other.name) || isIn(other) || other.isIn(this);
    }

    private boolean isIn(Cell other) {
        return around.filter(other.name::equals).isPresent();
    }
}
