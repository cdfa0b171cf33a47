package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Day;

/** The n-th weekday of a month, or the last one: "the second Tuesday in May". */
final class NthWeekday {
    private static final int LAST = -1;
    private static final int MOST = 5;

    private NthWeekday() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "weekday of a month and year",
                                DAY,
                                "[the] {ordinal} {weekday} [in|of] {month} [,] [of|in] {year}",
                                "[the] last {weekday} [in|of] {month} [,] [of|in] {year}")
                        .means(m -> of(m, m.number("year")))
                        .gives("2024-05-14", "the second Tuesday in May 2024")
                        .gives("2024-05-31", "the last Friday of May 2024"),
                Rule.of(
                                "weekday of a month",
                                DAY,
                                "[the] {ordinal} {weekday} [in|of] {month}",
                                "[the] last {weekday} [in|of] {month}")
                        .means(NthWeekday::of)
                        .gives("2024-05-14", "the second Tuesday in May"));
    }

    private static Meaning of(Match m, int year) {
        Day day = day(m, year);
        return day == null ? null : new Fixed(day);
    }

    private static Meaning of(Match m) {
        return nth(m) > MOST
                ? null
                : Dates.inYear(year -> day(m, year), Direction.OPEN, "XXXX-" + Dates.two(m.number("month")) + "-XX");
    }

    private static int nth(Match m) {
        return m.has("ordinal") ? m.number("ordinal") : LAST;
    }

    private static Day day(Match m, int year) {
        int month = m.number("month");
        LocalDate day = LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(nth(m), Words.weekday(m.number("weekday"))));
        return day.getMonthValue() == month ? new Day(day) : null;
    }
}
