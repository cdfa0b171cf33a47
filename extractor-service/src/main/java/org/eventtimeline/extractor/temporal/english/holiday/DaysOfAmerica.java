package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.holiday.Holiday.nthDay;
import static org.eventtimeline.extractor.temporal.english.holiday.Holiday.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Days of the United States that go by its elections, its Thanksgiving and its football. */
final class DaysOfAmerica {
    private static final int TERM = 4;

    /** The first year in which the season was a game longer. */
    private static final int LONGER_SEASON = 2022;

    /** The first year in which it began behind Labor Day. */
    private static final int LATER_SEASON = 2004;

    private DaysOfAmerica() {}

    static List<Rule> rules() {
        return List.of(
                rule("Election Day", DaysOfAmerica::electionDay, "2023-11-07", "election day"),
                rule("Super Tuesday", DaysOfAmerica::superTuesday, "2024-03-05", "super tuesday")
                        .gives("2020-03-03", "She won it on [Super Tuesday 2020]."),
                rule("Inauguration Day", DaysOfAmerica::inaugurationDay, "2025-01-20", "Inauguration Day"),
                rule("Super Bowl Sunday", DaysOfAmerica::superBowl, "2024-02-11", "super bowl sunday"),
                rule("Black Friday", year -> thanksgiving(year).plusDays(1), "2023-11-24", "black friday"),
                rule("Giving Tuesday", year -> thanksgiving(year).plusDays(5), "2023-11-28", "giving tuesday"),
                rule("Cyber Monday", year -> thanksgiving(year).plusDays(4), "2023-11-27", "cyber monday"));
    }

    private static LocalDate thanksgiving(int year) {
        return nthDay(year, 11, 4, DayOfWeek.THURSDAY);
    }

    /** The Tuesday after the first Monday of November. */
    private static LocalDate electionDay(int year) {
        return nthDay(year, 11, 1, DayOfWeek.MONDAY).plusDays(1);
    }

    /** The first Tuesday of March, or behind its first day; in 2008 many states voted a month before. */
    private static LocalDate superTuesday(int year) {
        if (year % TERM != 0) {
            return null;
        }
        return year == 2008 ? LocalDate.of(year, 2, 5) : nthDay(year, 3, 1, DayOfWeek.TUESDAY);
    }

    private static LocalDate inaugurationDay(int year) {
        return year % TERM == 1 ? LocalDate.of(year, 1, 20) : null;
    }

    private static LocalDate superBowl(int year) {
        if (year >= LONGER_SEASON) {
            return nthDay(year, 2, 2, DayOfWeek.SUNDAY);
        }
        return year >= LATER_SEASON ? nthDay(year, 2, 1, DayOfWeek.SUNDAY) : nthDay(year, 1, -1, DayOfWeek.SUNDAY);
    }
}
