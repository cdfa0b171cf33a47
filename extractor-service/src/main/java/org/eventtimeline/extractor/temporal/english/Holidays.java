package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.Categories.DAY;
import static org.eventtimeline.extractor.temporal.english.Categories.HOLIDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.PartialDate;
import org.eventtimeline.extractor.temporal.value.Timex3Type;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Weekend;

/** Holidays and named days: "Christmas", "Thanksgiving Day", "last Easter", "Election Day 2020". */
final class Holidays {
    /** Years after which the dates of Easter come again. */
    private static final int EASTER_CYCLE = 5_700_000;

    private Holidays() {}

    static List<Rule> rules() {
        return List.of(
                fixed("New Year's Day", 1, 1, "2024-01-01", "New year _'s day"),
                fixed("New Year's Eve", 12, 31, "2023-12-31", "New year _'s eve"),
                fixed("Epiphany", 1, 6, "2024-01-06", "Epiphany"),
                fixed("Valentine's Day", 2, 14, "2024-02-14", "[St.] Valentine _'s day"),
                fixed("St Patrick's Day", 3, 17, "2024-03-17", "St|Saint [_.] Patrick _'s day"),
                fixed("April Fools' Day", 4, 1, "2024-04-01", "April Fool _'s day", "April Fools _' day"),
                fixed("International Women's Day", 3, 8, "2024-03-08", "[International] Women _'s Day"),
                fixed("Earth Day", 4, 22, "2024-04-22", "Earth Day"),
                fixed("Anzac Day", 4, 25, "2024-04-25", "Anzac Day"),
                fixed("May Day", 5, 1, "2024-05-01", "May Day"),
                fixed("Juneteenth", 6, 19, "2024-06-19", "Juneteenth"),
                fixed("Canada Day", 7, 1, "2024-07-01", "Canada Day"),
                fixed("Australia Day", 1, 26, "2024-01-26", "Australia Day"),
                fixed("Guy Fawkes Night", 11, 5, "2023-11-05", "Guy Fawkes Night|Day", "Bonfire Night"),
                fixed("Independence Day", 7, 4, "2024-07-04", "Independence Day", "the Fourth of July", "July Fourth"),
                fixed("Bastille Day", 7, 14, "2024-07-14", "Bastille Day"),
                fixed("Halloween", 10, 31, "2023-10-31", "Halloween"),
                fixed("Veterans Day", 11, 11, "2023-11-11", "Veterans Day", "Armistice Day", "Remembrance Day"),
                fixed("Christmas Eve", 12, 24, "2023-12-24", "Christmas Eve"),
                fixed("Christmas", 12, 25, "2023-12-25", "Christmas Day", "Christmas"),
                fixed("Boxing Day", 12, 26, "2023-12-26", "Boxing Day"),
                nth("Martin Luther King Day", 1, 3, DayOfWeek.MONDAY, "2024-01-15", "Martin Luther King [Jr.] Day"),
                nth(
                        "Presidents' Day",
                        2,
                        3,
                        DayOfWeek.MONDAY,
                        "2024-02-19",
                        "Presidents [_'] Day",
                        "President _'s Day"),
                nth("Mother's Day", 5, 2, DayOfWeek.SUNDAY, "2024-05-12", "Mother _'s Day"),
                nth("Memorial Day", 5, -1, DayOfWeek.MONDAY, "2024-05-27", "Memorial Day"),
                nth("Father's Day", 6, 3, DayOfWeek.SUNDAY, "2024-06-16", "Father _'s Day"),
                nth("Labor Day", 9, 1, DayOfWeek.MONDAY, "2023-09-04", "Labor|Labour Day"),
                nth("Columbus Day", 10, 2, DayOfWeek.MONDAY, "2023-10-09", "Columbus Day"),
                nth("Thanksgiving", 11, 4, DayOfWeek.THURSDAY, "2023-11-23", "Thanksgiving Day", "Thanksgiving"),
                Rule.of("week or weekend of a holiday", DATE, "{date.day.holiday} week|weekend")
                        .means(m -> new Within(m.meaning("date.day.holiday"), day -> around(m, day)))
                        .gives("2024-W21-WE", "Memorial Day weekend")
                        .gives("2023-W52", "They met in [Christmas week]."),
                Rule.of(
                                "September 11, 2001",
                                DAY,
                                "9 _/ _11",
                                "September|Sept 11 [terror|terrorist] attacks|attack|hijackings")
                        .meansParts(Holidays::september11)
                        .gives("2001-09-11", "after [9/11]", "before the [September 11] attacks")
                        .givesNothing("9/11/12/13"),
                holiday("Election Day", Holidays::electionDay, "2023-11-07", "Election Day"),
                holiday("Ash Wednesday", year -> easter(year, -46), "2024-02-14", "Ash Wednesday"),
                holiday("Palm Sunday", year -> easter(year, -7), "2024-03-24", "Palm Sunday"),
                holiday("Good Friday", year -> easter(year, -2), "2024-03-29", "Good Friday"),
                holiday("Easter", year -> easter(year, 0), "2024-03-31", "Easter Sunday", "Easter"),
                holiday("Easter Monday", year -> easter(year, 1), "2024-04-01", "Easter Monday"),
                holiday("Ascension Day", year -> easter(year, 39), "2024-05-09", "Ascension Day"),
                holiday("Pentecost", year -> easter(year, 49), "2024-05-19", "Pentecost", "Whit Sunday"),
                holiday(
                        "Black Friday",
                        year -> new Day(
                                nthDay(year, 11, 4, DayOfWeek.THURSDAY).date().plusDays(1)),
                        "2023-11-24",
                        "Black Friday"),
                holiday(
                        "Cyber Monday",
                        year -> new Day(
                                nthDay(year, 11, 4, DayOfWeek.THURSDAY).date().plusDays(4)),
                        "2023-11-27",
                        "Cyber Monday"));
    }

    private static Rule fixed(String name, int month, int day, String value, String... patterns) {
        return holiday(name, year -> Dates.dayOrNull(year, month, day), value, patterns);
    }

    private static Rule nth(String name, int month, int n, DayOfWeek weekday, String value, String... patterns) {
        return holiday(name, year -> nthDay(year, month, n, weekday), value, patterns);
    }

    /** A day that each year has, alone, with its year, or with "last", "this" or "next" before it. */
    private static Rule holiday(String name, IntFunction<Day> day, String value, String... patterns) {
        String ways = String.join(" ^ ", patterns);
        return Rule.of(name, HOLIDAY, "[last|this|next] (" + ways + ")", "(" + ways + ") [,] [of|in] {yearnumber}")
                .means(m -> meaning(m, day))
                .gives(value, "They met on [" + name + "].");
    }

    /** The day by which the attacks on New York are called, without what is said of them. */
    private static List<Rule.Part> september11(Match m) {
        Token after = m.phrases().token(m.end());
        boolean goesOn = after != null && after.isGlued() && after.is("/");
        int end = m.start() + (m.phrases().token(m.start() + 1).is("/") ? 3 : 2);
        return goesOn ? null : List.of(new Rule.Part(m.start(), end, new Fixed(Day.of(2001, 9, 11))));
    }

    private static Meaning meaning(Match m, IntFunction<Day> day) {
        if (m.has("yearnumber")) {
            int year = m.number("yearnumber");
            return Dates.day(
                    year,
                    day.apply(year).date().getMonthValue(),
                    day.apply(year).date().getDayOfMonth());
        }
        Direction direction = Dates.direction(m.phrases().token(m.start()).word());
        return new InYear(day, direction, new PartialDate(Timex3Type.DATE, "XXXX-XX-XX"));
    }

    /** The holiday's week, or the weekend that it makes longer. */
    private static CalendarValue around(Match m, CalendarValue holiday) {
        boolean week = m.phrases().token(m.end() - 1).is("week");
        return week
                ? Week.of(holiday.first())
                : new Weekend(Week.of(holiday.first().minusDays(1)));
    }

    private static Day nthDay(int year, int month, int n, DayOfWeek weekday) {
        return new Day(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)));
    }

    /** The Tuesday after the first Monday of November, as the United States vote. */
    private static Day electionDay(int year) {
        return new Day(nthDay(year, 11, 1, DayOfWeek.MONDAY).date().plusDays(1));
    }

    /** So many days after Easter, by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    private static Day easter(int year, int days) {
        int inCycle = Math.floorMod(year, EASTER_CYCLE);
        int a = inCycle % 19;
        int b = inCycle / 100;
        int c = inCycle % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return new Day(LocalDate.of(year, f / 31, f % 31 + 1).plusDays(days));
    }
}
