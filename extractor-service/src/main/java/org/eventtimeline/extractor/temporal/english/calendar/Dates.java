package org.eventtimeline.extractor.temporal.english.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Preferred;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Half;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.PartialDate;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.Season;
import org.eventtimeline.extractor.temporal.value.Timex3Type;

/** The meanings that several families of rules share. */
public final class Dates {
    private static final int LEAP_YEAR = 2024;

    private Dates() {}

    /** A day of a year; null where the calendar has none such. */
    public static Meaning day(int year, int month, int day) {
        Day value = dayOrNull(year, month, day);
        return value == null ? null : new Fixed(value);
    }

    static Meaning month(int year, int month) {
        return new Fixed(Month.of(year, month));
    }

    /** A day whose year is left out; null where no year has it. */
    public static Meaning day(int month, int day, Direction direction) {
        if (dayOrNull(LEAP_YEAR, month, day) == null) {
            return null;
        }
        return inYear(year -> dayOrNull(year, month, day), direction, "XXXX-" + two(month) + "-" + two(day));
    }

    /** A day whose year is left out, but whose weekday may be told. */
    static Meaning dayOfWeekday(Match m, int month, int day) {
        Meaning any = day(month, day, Direction.OPEN);
        if (any == null || !m.has("weekday")) {
            return any;
        }
        DayOfWeek weekday = Words.weekday(m.number("weekday"));
        Meaning named = inYear(
                year -> {
                    Day value = dayOrNull(year, month, day);
                    return value == null || value.date().getDayOfWeek() != weekday ? null : value;
                },
                Direction.OPEN,
                "XXXX-" + two(month) + "-" + two(day));
        return new Preferred(named, any);
    }

    /** A month whose year is left out. */
    public static Meaning month(int month, Direction direction) {
        return inYear(year -> Month.of(year, month), direction, "XXXX-" + two(month));
    }

    /** A season whose year is left out. */
    public static Meaning season(Season.Name name, Direction direction) {
        return inYear(year -> new Season(year, name), direction, "XXXX-" + name.timex3());
    }

    /** A quarter, 1 to 4, whose year is left out. */
    public static Meaning quarter(int number, Direction direction) {
        return inYear(year -> new Quarter(year, number), direction, "XXXX-Q" + number);
    }

    /** A half, 1 or 2, whose year is left out. */
    public static Meaning half(int number, Direction direction) {
        return inYear(year -> new Half(year, number), direction, "XXXX-H" + number);
    }

    /**
     * What each year has, of a year that is left out; the last parameter is its TIMEX3 value where no year is found.
     */
    public static Meaning inYear(IntFunction<? extends CalendarValue> place, Direction direction, String partial) {
        return new InYear(place, direction, new PartialDate(Timex3Type.DATE, partial));
    }

    /** What each year has, of the year last spoken of: "that summer". */
    public static Meaning thatYear(IntFunction<? extends CalendarValue> place) {
        return new Within(new Offset(0, Granularity.YEAR, Anchor.NARRATIVE), year -> place.apply(year.year()));
    }

    /** Where a word such as {@code last} looks; open for any other word. */
    public static Direction direction(String word) {
        return switch (word) {
            case "last", "past", "previous" -> Direction.LAST;
            case "next", "coming", "upcoming" -> Direction.NEXT;
            case "this" -> Direction.THIS;
            default -> Direction.OPEN;
        };
    }

    /** A day of a year; null where the calendar has none such. */
    public static Day dayOrNull(int year, int month, int day) {
        try {
            return new Day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The number in at least two digits. */
    public static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
