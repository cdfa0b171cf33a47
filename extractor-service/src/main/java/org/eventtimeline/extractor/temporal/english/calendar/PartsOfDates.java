package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Decade;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Weekend;

/** Parts of a longer date by their number: "the last week of January", "the 15th of next month". */
final class PartsOfDates {
    private static final int MOST_WEEKS = 5;
    private static final int HALF_A_WEEK = 3;

    private static final String WHOLE = "({date} ^ the|this {unit})";

    private PartsOfDates() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("day of a month", DAY, "[the] {ordinal} of {date}")
                        .means(m -> within(m, Granularity.MONTH, month -> dayOf(month, m.number("ordinal"))))
                        .gives("2024-06-15", "the 15th of next month")
                        .gives("2019", "the 15th of [2019]"),
                Rule.of("first or last day", DAY, "[the] [very] first|last day of|in " + WHOLE)
                        .means(m -> within(m, null, date -> new Day(isLast(m) ? date.last() : date.first())))
                        .gives("2024-02-29", "the last day of February 2024")
                        .gives("2020-01-01", "the first day of 2020")
                        .gives("2024-05-31", "the last day of the month"),
                Rule.of(
                                "first or last working day",
                                DAY,
                                "[the] first|last working|business|trading day of|in " + WHOLE)
                        .means(m -> within(m, null, date -> workingDay(date, isLast(m))))
                        .gives("2024-06-03", "the first working day of June")
                        .gives("2024-03-29", "the last trading day of March"),
                Rule.of("weekday of a dated month", DAY, "[the] ({ordinal} ^ last|final) {weekday} of|in " + WHOLE)
                        .means(m -> within(m, Granularity.MONTH, month -> weekdayOf(month, m)))
                        .gives("2024-06-03", "the first Monday of next month")
                        .gives("2024-04-26", "the last Friday of last month")
                        .gives("2024-05-06", "the first Monday of the month"),
                Rule.of("weekend of a month", DATE, "[the] ({ordinal} ^ last|final) weekend of|in " + WHOLE)
                        .means(m -> within(m, Granularity.MONTH, month -> weekendOf(month, m)))
                        .gives("2024-W22-WE", "the first weekend of June 2024")
                        .gives("2024-W26-WE", "the last weekend in June 2024"),
                Rule.of("week of a month or year", DATE, "[the] ({ordinal} ^ last|final) week of|in " + WHOLE)
                        .means(m -> within(m, null, whole -> weekOf(whole, m)))
                        .gives("2022-W52", "the last week of 2022", "the final week of 2022")
                        .gives("2024-W05", "the last week of January 2024")
                        .gives("2024-W22", "the last week of the month")
                        .gives("2024-W18", "the first week of May 2024")
                        .gives("2024-W49", "the first week of December 2024"),
                Rule.of("decade of a century", DATE, "[the] first|opening|last|final|closing decade of|in " + WHOLE)
                        .means(m -> within(
                                m,
                                Granularity.CENTURY,
                                century -> Decade.of(
                                        (has(m, "first") || has(m, "opening") ? century.first() : century.last())
                                                .getYear())))
                        .gives("189", "the last decade of the 19th century")
                        .gives("200", "the opening decade of this century"));
    }

    private interface Part {
        CalendarValue of(CalendarValue whole);
    }

    /** The part of a date of this precision, or of any longer than a day where it is null. */
    private static Meaning within(Match m, Granularity whole, Part part) {
        return Within.of(whole(m), date -> {
            boolean fits = whole == null ? date.first().isBefore(date.last()) : date.granularity() == whole;
            return fits ? part.of(date) : null;
        });
    }

    private static Meaning whole(Match m) {
        if (m.has("date")) {
            return m.meaning("date");
        }
        Unit unit = m.get("unit", Unit.class);
        return new Offset(0, unit.granularity(), Anchor.TEXT);
    }

    static Day dayOf(CalendarValue month, int day) {
        return Dates.dayOrNull(month.year(), month.first().getMonthValue(), day);
    }

    private static Day weekdayOf(CalendarValue month, Match m) {
        return nth(month, m, Words.weekday(m.number("weekday")));
    }

    private static Day workingDay(CalendarValue whole, boolean last) {
        return new Day(WorkingDays.onOr(last ? whole.last() : whole.first(), last ? -1 : 1));
    }

    private static Weekend weekendOf(CalendarValue month, Match m) {
        Day saturday = nth(month, m, DayOfWeek.SATURDAY);
        return saturday == null ? null : new Weekend(Week.of(saturday.date()));
    }

    /** The n-th of a weekday in a month; the last one where no number is told. */
    private static Day nth(CalendarValue month, Match m, DayOfWeek weekday) {
        int n = m.has("ordinal") ? m.number("ordinal") : -1;
        var day = new Day(month.first().with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)));
        return n <= MOST_WEEKS && month.contains(day) ? day : null;
    }

    /** The n-th week that has most of its days in it; the last one of a month that has any where no number is told. */
    private static Week weekOf(CalendarValue whole, Match m) {
        boolean month = whole.granularity() == Granularity.MONTH;
        if (!month && whole.granularity() != Granularity.YEAR) {
            return null;
        }
        if (!m.has("ordinal")) {
            return Week.of(month ? whole.last() : whole.last().minusDays(HALF_A_WEEK));
        }
        int n = m.number("ordinal");
        return n > MOST_WEEKS
                ? null
                : Week.of(whole.first().plusDays(HALF_A_WEEK)).plus(n - 1L);
    }

    private static boolean isLast(Match m) {
        return has(m, "last");
    }

    private static boolean has(Match m, String word) {
        for (int i = m.start(); i < m.startOf(m.has("date") ? "date" : "unit", 0); i++) {
            if (m.phrases().token(i).is(word)) {
                return true;
            }
        }
        return false;
    }
}
