package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Dates by the name of their month: "September 4, 2025", "4 Sept. 2025", "Sept. 3", "September 2025", "May". */
final class CalendarDates {
    /** Letters of a month in short. */
    private static final int SHORT = 3;

    private CalendarDates() {}

    private static final String WEEKDAY = "[this|last|next [coming|past]] {weekday} [,] [the]";

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "month, day and year",
                                DAY,
                                "[" + WEEKDAY + "] {month} [the] {day} [,] [of|in [the year]] {year}",
                                "[" + WEEKDAY + "] [the] {day} [day] [of] {month} [,] [of|in [the year]] {year}",
                                "{day} _/ _{month} _/ _{year}")
                        .means(CalendarDates::dayOfYear)
                        .gives("2025-09-04", "September 4, 2025", "Sept. 4, 2025", "4 Sept. 2025", "4-Sep-2025")
                        .gives("2025-09-04", "the 4th of September, 2025", "Thursday, September 4, 2025", "4/Sep/2025")
                        .gives("2025-09-04", "the 4th day of September in the year 2025")
                        .gives("2001-09-11", "the eleventh of September two thousand and one")
                        .gives("2019-02", "They met on [29 February 2019]."),
                Rule.of(
                                "year, month and day",
                                DAY,
                                "{yearnumber} [,] {month} {day}",
                                "{yearnumber} [,] {daydigits} {month}")
                        .means(m -> opensEntry(m)
                                ? Dates.day(
                                        m.number("yearnumber"),
                                        m.number("month"),
                                        m.number(m.has("day") ? "day" : "daydigits"))
                                : null)
                        .gives("1992-10-30", "[1992, 30 October] - Last coal", "[1992 Oct. 30]: Last coal"),
                Rule.of(
                                "month and day",
                                DAY,
                                "[" + WEEKDAY + "] {month} [the] {day}",
                                "[" + WEEKDAY + "] [the] {day} [day] of {month}",
                                "{month} _/ _{daydigits}")
                        .means(m -> isOfThings(m)
                                ? null
                                : Dates.dayOfWeekday(
                                        m, m.number("month"), m.number(m.has("day") ? "day" : "daydigits")))
                        .gives("2024-04-09", "It opened on [the 9th day of April].")
                        .gives("2023-08", "In [August] the first guests came.")
                        .gives("2024-10-31", "oct 31", "the 31st of oct")
                        .givesNothing("They march 3 miles.", "We may 2 of us go.", "one third of march")
                        .gives("2024-05-03", "the 3rd of may", "may 3rd")
                        .gives("2024-05-03", "May 3", "the 3rd of May", "Friday, May 3", "May/3")
                        .gives("2023-05-03", "Wednesday, May 3")
                        .gives("2024-05-03", "Tuesday, May 3"),
                Rule.of(
                                "day, month and short year",
                                DAY,
                                "[the] {day} [of] {month} [,] ' _{twodigits}",
                                "{month} [the] {day} [,] ' _{twodigits}",
                                "{day} _- _{month} _- _{twodigits}")
                        .means(m -> Dates.day(Years.full(m.number("twodigits")), m.number("month"), m.number("day")))
                        .gives("1998-09-04", "4 September '98", "4-Sep-98", "September 4th, '98"),
                Rule.of("day, month in short and short year", DAY, "{daydigits} {month} {twodigits}")
                        .means(m -> isShort(m)
                                ? Dates.day(Years.full(m.number("twodigits")), m.number("month"), m.number("daydigits"))
                                : null)
                        .gives("2023-11-05", "It was filed on [5 Nov 23].", "Paid [05 NOV 23]")
                        .gives("2024-05-05", "On [5 May] 23 people died.")
                        .gives("2024-05-05T08:25", "It leaves [5 May 08:25]."),
                Rule.of("day and month", DAY, "[" + WEEKDAY + "] {daydigits} {month}")
                        .means(m -> Dates.dayOfWeekday(m, m.number("month"), m.number("daydigits")))
                        .gives("2024-05-17", "Vote [this Friday, 17 May]!", "Vote [this coming Friday, May 17]!")
                        .gives("2024-05-03", "3 May", "3rd May", "Fri 3 May"),
                Rule.of("numbered day and month", DAY, "the {ordinal} {month}")
                        .means(m -> Dates.dayOfWeekday(m, m.number("month"), m.number("ordinal")))
                        .gives("2024-05-03", "on [the 3rd May]"),
                Rule.of("month and year", DATE, "[the month of] {month} [,] [of|in [the year]] {year}")
                        .means(m -> Dates.month(m.number("year"), m.number("month")))
                        .gives("2025-09", "September 2025", "Sept. 2025", "September of 2025", "September, 2025"),
                Rule.of("month and short year", DATE, "{month} [of] ' _{twodigits}")
                        .means(m -> Dates.month(Years.full(m.number("twodigits")), m.number("month")))
                        .gives("1998-09", "September '98"),
                Rule.of("last or next month by name", DATE, "[this] last|next|this|past|coming|upcoming {month}")
                        .means(m -> Dates.month(m.number("month"), direction(m)))
                        .gives("2023-07", "last July")
                        .gives("2023-12", "this past December")
                        .gives("2024-09", "this September")
                        .gives("2025-01", "next January"),
                Rule.of("last or next month by name with a day", DAY, "last|next|this {month} {daydigits}")
                        .means(m -> Dates.day(m.number("month"), m.number("daydigits"), direction(m)))
                        .gives("2023-07-04", "last July 4"));
    }

    /** The day; its month where the month has no such day, so that no other year takes its place. */
    private static Meaning dayOfYear(Match m) {
        Meaning day = Dates.day(m.number("year"), m.number("month"), m.number("day"));
        return day != null ? day : Dates.month(m.number("year"), m.number("month"));
    }

    private static Direction direction(Match m) {
        return Dates.direction(m.phrases().token(m.startOf("month", 0) - 1).word());
    }

    /** "In March the first guests came": counted among others. */
    private static boolean isOfThings(Match m) {
        Token after = m.phrases().token(m.end());
        return m.has("day")
                && m.endOf("day", 0) == m.end()
                && m.phrases().token(m.startOf("day", 0) - 1).is("the")
                && m.startOf("day", 0) > m.endOf("month", 0)
                && after != null
                && after.kind() == Token.Kind.WORD
                && !FourDigits.AFTER_YEARS.contains(after.word());
    }

    /** "5 Nov 23", but not "On 5 May 23 people died". */
    private static boolean isShort(Match m) {
        Token after = m.phrases().token(m.end());
        boolean ends = after == null
                || after.kind() == Token.Kind.OTHER && !after.is("-") && !after.is(":")
                || after.gap() == Token.Gap.PARAGRAPH;
        return ends && m.phrases().token(m.startOf("month", 0)).length() == SHORT;
    }

    /**
     * Behind such a date comes what happened: "1992, 30 October - Last coal", but not "By 2019, May 3 was a holiday".
     */
    private static boolean opensEntry(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null || after.kind() == Token.Kind.OTHER;
    }
}
