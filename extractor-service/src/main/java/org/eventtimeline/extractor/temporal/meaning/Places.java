package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Modifier;

/**
 * A place in each year, to be found near a day or a year.
 *
 * @param inYear the place in each year; null in years that lack it
 */
record Places(IntFunction<? extends CalendarValue> inYear) {
    /** How many times further a place behind the story seems than one ahead of it. */
    private static final int BACK = 2;

    /** The same of months in a story that goes from month to month. */
    private static final int BACK_OF_MONTHS = 9;

    /** The same where the story goes from day to day, or from a month to a day. */
    private static final int BACK_FROM_DAYS = 4;

    /** Days for which what is over is still called this one. */
    private static final int JUST = 60;

    /** The first that fits of those around the year; null where none does. */
    CalendarValue first(int year, Predicate<CalendarValue> fits) {
        return around(year, fits, value -> value.first().toEpochDay());
    }

    /** The last that fits of those around the year; null where none does. */
    CalendarValue last(int year, Predicate<CalendarValue> fits) {
        return around(year, fits, value -> -value.first().toEpochDay());
    }

    /**
     * That of the day's year; "this winter" of a January began in the year before, as did that of which March tells
     * that it has been mild.
     */
    CalendarValue current(LocalDate day, Tense tense) {
        CalendarValue last = inYear.apply(day.getYear() - 1);
        CalendarValue value = inYear.apply(day.getYear());
        boolean lasts = last != null && last.contains(new Day(day));
        boolean over = last != null
                && value != null
                && value.first().isAfter(day)
                && distance(last, day) < JUST
                && tense.isPast();
        return lasts || over ? last : value;
    }

    /** The nearest to the day. */
    CalendarValue nearest(LocalDate day) {
        return around(day.getYear(), value -> true, value -> distance(value, day));
    }

    /** The nearest to the time that a story has come to, and it rather goes on than back. */
    CalendarValue onwards(CalendarValue time) {
        return around(
                time.year(),
                value -> true,
                value -> value.isBefore(time)
                        ? back(time, value) * distance(value, time.first())
                        : distance(value, time.last()));
    }

    private static int back(CalendarValue time, CalendarValue value) {
        if (time.isWithinDay()) {
            return BACK_FROM_DAYS;
        }
        if (time.granularity() != Granularity.MONTH) {
            return BACK;
        }
        return value.granularity() == Granularity.MONTH ? BACK_OF_MONTHS : BACK_FROM_DAYS;
    }

    /**
     * The one that goes on from another time: "March 4, 1985 ... On June 9", "In November 1916 ... In January"; but
     * back in "In March 1912 it fell. It had been attacked in October."
     */
    CalendarValue toldOf(CalendarValue past, Tense tense) {
        if (past.granularity().isCoarserThan(Granularity.SEASON)) {
            return past.mod().equals(Optional.of(Modifier.END)) ? afterAutumn(past.year()) : inYear.apply(past.year());
        }
        return switch (tense) {
            case EARLIER -> last(past.year(), value -> value.first().isBefore(past.first()) || isIn(past, value));
            case NEXT -> first(past.year(), value -> !value.first().isBefore(past.first()));
            // "Said on 12 August that profit would fall in the second half", which had begun.
            case EXPECTED -> first(past.year(), value -> !value.last().isBefore(past.first()));
            default -> onwards(past);
        };
    }

    /** The same, as far as it can have been when that was written. */
    CalendarValue toldBy(LocalDate published, CalendarValue past, Tense tense) {
        CalendarValue told = toldOf(past, tense);
        boolean ahead = told != null && told.first().isAfter(published);
        return ahead && tense.isPast()
                ? last(published.getYear(), value -> value.last().isBefore(published))
                : told;
    }

    /** "They fled in the spring of 1912. The river had begun to rise in late April". */
    private static boolean isIn(CalendarValue past, CalendarValue value) {
        return past.granularity() == Granularity.SEASON
                && past.granularity().isCoarserThan(value.granularity())
                && past.contains(value);
    }

    /** "By the end of the year few were left. In February he left": in the autumn or winter, not in its beginning. */
    private CalendarValue afterAutumn(int year) {
        LocalDate autumn = LocalDate.of(year, Month.SEPTEMBER, 1);
        return first(year, value -> !value.first().isBefore(autumn));
    }

    private static long distance(CalendarValue value, LocalDate day) {
        long ahead = value.first().toEpochDay() - day.toEpochDay();
        long behind = day.toEpochDay() - value.last().toEpochDay();
        return Math.max(0, Math.max(ahead, behind));
    }

    /** Of the places in the year and its neighbours that fit, the one with the least cost. */
    private CalendarValue around(int year, Predicate<CalendarValue> fits, ToLongFunction<CalendarValue> cost) {
        CalendarValue best = null;
        long least = Long.MAX_VALUE;
        for (int y = year - 1; y <= year + 1; y++) {
            CalendarValue value = inYear.apply(y);
            if (value != null && fits.test(value) && cost.applyAsLong(value) < least) {
                best = value;
                least = cost.applyAsLong(value);
            }
        }
        return best;
    }
}
