package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Week;

/** Weeks by their number: "week 36 of 2025", "2025-W36". */
final class NumberedWeeks {
    /** The first ISO week of a year holds January 4 (ISO 8601). */
    private static final int FIRST_WEEK_HOLDS = 4;

    private static final int DAYS_PER_WEEK = 7;

    private NumberedWeeks() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "ISO week",
                                DATE,
                                "{yearnumber} _- _W _{twodigits}",
                                "{yearnumber} _W _{twodigits}",
                                "W _{twodigits} [,|/|of] {yearnumber}",
                                "[calendar] week|wk {number} [of|in|,] {yearnumber}",
                                "[the] {ordinal} week of|in {yearnumber}")
                        .means(m -> week(m.number("yearnumber"), number(m)))
                        .gives(
                                "2025-W36",
                                "2025-W36",
                                "2025W36",
                                "W36 2025",
                                "week 36 of 2025",
                                "calendar week 36, 2025",
                                "the 36th week of 2025")
                        .givesNothing("week 55 of 9999"),
                Rule.of("day of an ISO week", DAY, "{yearnumber} _- _W _{twodigits} _- _{daynumber}")
                        .means(NumberedWeeks::dayOfWeek)
                        .gives("2025-09-01", "2025-W36-1")
                        .gives("2025-W36", "[2025-W36]-8"),
                Rule.of("day of a year", DAY, "day {number} of {yearnumber}", "the {ordinal} day of {yearnumber}")
                        .means(m -> dayOfYear(m.number("yearnumber"), number(m)))
                        .gives("2016-05-27", "The log of [day 148 of 2016] is lost.", "[the 148th day of 2016]")
                        .gives("2016", "It is day 400 of [2016]."),
                Rule.of("week by its number", DATE, "in|until|by|since|from|during [calendar|ISO] week {number}")
                        .meansParts(m -> ofThisYear(m))
                        .gives("2024-W36", "in [calendar week 36]", "in [ISO week 36]")
                        .givesNothing("in week 3 of the season", "in Week 12"));
    }

    private static int number(Match m) {
        return m.number(m.has("ordinal") ? "ordinal" : m.has("number") ? "number" : "twodigits");
    }

    private static Meaning week(int year, int week) {
        Week value = weekOrNull(year, week);
        return value == null ? null : new Fixed(value);
    }

    private static Meaning dayOfWeek(Match m) {
        Week week = weekOrNull(m.number("yearnumber"), m.number("twodigits"));
        int day = m.number("daynumber");
        return week == null || day > DAYS_PER_WEEK
                ? null
                : new Fixed(new Day(week.monday().plusDays(day - 1L)));
    }

    private static Meaning dayOfYear(int year, int day) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return day < 1 || day > first.lengthOfYear() ? null : new Fixed(new Day(first.plusDays(day - 1L)));
    }

    private static Week weekOrNull(int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, FIRST_WEEK_HOLDS);
        return week < 1
                        || week
                                > inFirstWeek
                                        .range(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                                        .getMaximum()
                ? null
                : Week.of(inFirstWeek.plusWeeks(week - 1L));
    }

    /** The week of the year spoken of, unless weeks of something else are counted. */
    private static List<Rule.Part> ofThisYear(Match m) {
        Token after = m.phrases().token(m.end());
        Token first = m.phrases().token(m.start() + 1);
        boolean counted = after != null && after.is("of") || first.capitalised() && !first.is("iso");
        Meaning year = new Offset(0, Granularity.YEAR, Anchor.NARRATIVE);
        return counted
                ? null
                : List.of(new Rule.Part(
                        m.start() + 1,
                        m.end(),
                        new Within(year, value -> weekOrNull(value.year(), m.number("number")))));
    }
}
