package org.eventtimeline.timeline.merge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.Precision;

/**
 * The cell of the calendar that a date names, the next coarser one around it, and those that it may mean as well.
 *
 * <p>Days lie in months, months and other parts of the year in years, years in decades, decades in centuries, centuries
 * in millennia. A time of day has the cell of its day. An interval lies in nothing; one of up to a week may mean each
 * of its days. What is not written out may be a day off: the one before a day or behind it, a week from Sunday.
 * Midnight may be of the day before.
 *
 * @param name the same for all dates that mean the same days: {@code 2025-09-04}, {@code 2025-09}, {@code 202X}
 * @param around the name of the next coarser cell, empty where there is none
 * @param isDivided whether it is the next coarser cell of others
 * @param beside the names of the cells that it may mean as well
 * @param behind the names of the months in which the figures of this part of a year are told
 */
record Cell(String name, Optional<String> around, boolean isDivided, List<String> beside, List<String> behind) {
    private static final String BETWEEN = "/";
    private static final int DAYS_OF_A_WEEK = 7;

    /** So many months after a part of a year its figures are told. */
    private static final int MONTHS_OF_REPORTS = 3;

    static Cell of(EventDate date, boolean isWritten) {
        int off = isWritten ? 0 : 1;
        if (date.isInterval()) {
            return interval(date.earliest(), date.latest(), off);
        }
        LocalDate first = date.start().earliest();
        Cell cell = of(date.start().precision(), first, date.start().latest());
        boolean isDay = date.precision().compareTo(Precision.DAY) >= 0;
        return isDay
                ? cell.with(beside(first, LocalTime.MIDNIGHT.equals(date.start().clock()), isWritten))
                : cell;
    }

    /** Midnight is told of the day that ends with it, too. */
    private static List<String> beside(LocalDate day, boolean isMidnight, boolean isWritten) {
        Stream<LocalDate> before = isMidnight || !isWritten ? Stream.of(day.minusDays(1)) : Stream.of();
        Stream<LocalDate> after = isWritten ? Stream.of() : Stream.of(day.plusDays(1));
        return Stream.concat(before, after).map(LocalDate::toString).toList();
    }

    private static Cell interval(LocalDate first, LocalDate last, int off) {
        boolean isShort = first != null && last != null && ChronoUnit.DAYS.between(first, last) < DAYS_OF_A_WEEK;
        Cell cell = days(first, last);
        return isShort
                ? cell.with(first.minusDays(off)
                        .datesUntil(last.plusDays(off + 1))
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
            case HALF, QUARTER -> partOfYear(first, last, year).told(monthsAfter(last));
            case SEASON -> partOfYear(first, last, year);
            case MONTH -> in(month, Optional.of(year), true);
            case DAY, MINUTE -> in(day, Optional.of(month), false);
        };
    }

    private static Cell partOfYear(LocalDate first, LocalDate last, String year) {
        return in(days(first, last).name, Optional.of(year).filter(whole -> first.getYear() == last.getYear()), false);
    }

    private static List<String> monthsAfter(LocalDate last) {
        return IntStream.rangeClosed(1, MONTHS_OF_REPORTS)
                .mapToObj(months -> YearMonth.from(last).plusMonths(months).toString())
                .toList();
    }

    private static Cell in(String name, Optional<String> around, boolean isDivided) {
        return new Cell(name, around, isDivided, List.of(), List.of());
    }

    private static String coarse(String year, int digits) {
        return shorter(year, digits) + "X".repeat(digits);
    }

    private static String shorter(String text, int by) {
        return text.substring(0, text.length() - by);
    }

    private static Cell days(LocalDate first, LocalDate last) {
        return in(first + BETWEEN + last, Optional.empty(), false);
    }

    private Cell with(List<String> others) {
        return new Cell(name, around, isDivided, others, behind);
    }

    private Cell told(List<String> months) {
        return new Cell(name, around, isDivided, beside, months);
    }

    /** The names of the cells in which one may be found that only may mean the same. */
    Stream<String> others() {
        return Stream.concat(around.stream(), beside.stream());
    }

    /** Whether both are the same cell, one is the next coarser one around the other, or one may mean the other. */
    boolean touches(Cell other) {
        return name.equals(other.name)
                || isIn(other)
                || other.isIn(this)
                || isBeside(other)
                || isToldIn(other)
                || other.isToldIn(this);
    }

    /** Whether it is an interval that may mean each of its days. */
    boolean isOfFewDays() {
        return name.contains(BETWEEN) && !beside.isEmpty();
    }

    /** Whether one may mean the other as well. */
    boolean isBeside(Cell other) {
        return beside.contains(other.name) || other.beside.contains(name);
    }

    /** Whether the other is a month, or a day of one, in which the figures of this part of a year are told. */
    boolean isToldIn(Cell other) {
        return behind.contains(other.name)
                || other.around.filter(behind::contains).isPresent();
    }

    private boolean isIn(Cell other) {
        return around.filter(other.name::equals).isPresent();
    }
}
