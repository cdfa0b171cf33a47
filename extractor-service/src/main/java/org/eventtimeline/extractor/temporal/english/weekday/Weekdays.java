package org.eventtimeline.extractor.temporal.english.weekday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.InCountry;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Weekend;

/** Weekdays that say which, "last Friday", and the weeks of days. */
final class Weekdays {
    private Weekdays() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "week of a day",
                                DATE,
                                "[the] week of|beginning|starting|commencing|ending|ended [on] {date.day}",
                                "w _/ _c|b|e {date.day}")
                        .means(m -> Within.of(m.meaning("date.day"), day -> Week.of(day.first())))
                        .gives("2024-W18", "the week of May 3", "the week ending 5 May", "w/c 29 April"),
                Rule.of(
                                "week or weekend of a holiday",
                                DATE,
                                "[the] {date.day.holiday} week|weekend [[,] [of|in] {yearnumber}]")
                        .means(m -> Within.of(holiday(m), day -> around(m, day)))
                        .gives("2024-W21-WE", "Memorial Day weekend")
                        .gives(
                                "2019-W21-WE",
                                "Memorial Day weekend 2019",
                                "They met over [the Memorial Day weekend in 2019].")
                        .gives("2019-W35-WE", "They met over [the Labor Day weekend of 2019].")
                        .gives("2023-W52", "They met in [Christmas week]."),
                Rule.of("last, this or next weekday", DAY, "last|previous|this|next {weekday}", "{weekday} last|next")
                        .means(m -> isBeforeNoun(m) ? null : new OnWeekday(weekday(m), direction(m)))
                        .gives("2024-05-10", "last Friday", "He came on [Friday last].")
                        .gives("2024-05-16", "this Thursday")
                        .gives("2024-05-17", "They come [Friday next].")
                        .gives("2024-05-20", "next Monday"),
                Rule.of("past or coming weekday", DAY, "this|the past|coming {weekday}", "coming {weekday}")
                        .means(m -> nearest(m))
                        .gives("2024-05-17", "They meet [coming Friday].")
                        .gives("2024-05-10", "this past Friday")
                        .gives("2024-05-14", "this past Tuesday")
                        .gives("2024-05-16", "this coming Thursday", "They meet [the coming Thursday].")
                        .gives("2024-05-12", "It is well past [Sunday]."),
                Rule.of("week or weekend of a day", DATE, "the week|weekend of {date.day}")
                        .means(m -> Within.of(m.meaning("date.day"), day -> weekOf(day, m)))
                        .gives("2024-W18", "the week of May 3")
                        .gives("2024-W18-WE", "the weekend of May 4"),
                Rule.of(
                                "weekend of two days",
                                DATE,
                                "the weekend of {month} {day} -|and {day} [[,] {year}]",
                                "the weekend of {daydigits} -|and {daydigits} {month} [[,] {year}]")
                        .means(m -> Within.of(first(m), day -> new Weekend(Week.of(day.first()))))
                        .gives("2024-W23-WE", "the weekend of June 8-9", "the weekend of 8 and 9 June")
                        .gives("2023-W09-WE", "the weekend of 4-5 March 2023"));
    }

    /** The first of two days of a month. */
    private static Meaning first(Match m) {
        int day = m.number(m.has("day") ? "day" : "daydigits");
        return m.has("year")
                ? Dates.day(m.number("year"), m.number("month"), day)
                : Dates.day(m.number("month"), day, Direction.OPEN);
    }

    static java.time.DayOfWeek weekday(Match m) {
        return Words.weekday(m.number("weekday"));
    }

    /** The nearest behind or ahead of the writing, be it the next day. */
    private static Meaning nearest(Match m) {
        boolean past = m.phrases().token(m.startOf("weekday", 0) - 1).is("past");
        TemporalAdjuster to =
                past ? TemporalAdjusters.previousOrSame(weekday(m)) : TemporalAdjusters.nextOrSame(weekday(m));
        return Within.of(
                new Offset(past ? -1 : 1, Granularity.DAY, Anchor.PUBLICATION),
                day -> new Day(day.first().with(to)));
    }

    private static Direction direction(Match m) {
        int beside = m.startOf("weekday", 0) == m.start() ? m.end() - 1 : m.startOf("weekday", 0) - 1;
        return Dates.direction(m.phrases().token(beside).word());
    }

    /** "Monday last week" is another phrase, and so is "on Friday last orders were called". */
    private static boolean isBeforeNoun(Match m) {
        Token after = m.phrases().token(m.end());
        return (m.phrases().token(m.end() - 1).is("last")
                        || m.phrases().token(m.end() - 1).is("next"))
                && after != null
                && after.kind() == Token.Kind.WORD
                && !FourDigits.AFTER_YEARS.contains(after.word());
    }

    private static CalendarValue weekOf(CalendarValue day, Match m) {
        Week week = Week.of(day.first());
        return m.phrases().token(m.start() + 1).is("week") ? week : new Weekend(week);
    }

    private static Meaning holiday(Match m) {
        Meaning holiday = m.meaning("date.day.holiday");
        return m.has("yearnumber") ? ofYear(holiday, m.number("yearnumber")) : holiday;
    }

    private static Meaning ofYear(Meaning holiday, int year) {
        return holiday instanceof InCountry depending
                ? new InCountry(country -> ofYear(depending.byCountry().apply(country), year))
                : holiday.onOrAfter(LocalDate.of(year, 1, 1))
                        .<Meaning>map(Fixed::new)
                        .orElse(holiday);
    }

    /** The holiday's week, or the weekend that it makes longer. */
    private static CalendarValue around(Match m, CalendarValue holiday) {
        boolean week = m.phrases().token(m.endOf("date.day.holiday", 0)).is("week");
        return week
                ? Week.of(holiday.first())
                : new Weekend(Week.of(holiday.first().minusDays(1)));
    }
}
