package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.calendar.Years;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Quarter;

/** Quarters, halves and fiscal years: "the third quarter", "the first half of 2024", "fiscal 1989". */
final class Quarters {
    private Quarters() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "quarter",
                                DATE,
                                "[the|its|their] [fiscal] {ordinal} quarter",
                                "[the] Q _{number}",
                                "[the] {number} _Q")
                        .means(m -> !exists(number(m)) || isCompound(m) || isCounted(m) || ReportPeriods.isMatch(m)
                                ? null
                                : Dates.quarter(number(m), Direction.OPEN))
                        .gives("2024-Q1", "In [the first quarter] it lost money.")
                        .gives("2023-Q3", "Sales fell in [Q3].", "Sales fell in [3Q].")
                        .givesNothing(
                                "Q0",
                                "Q5",
                                "the third quarter-final",
                                "the third quarter of the match",
                                "It lost money for the third quarter in a row."),
                Rule.of("two quarters", RANGE, "[the] {ordinal} and|or {ordinal} quarters [[of] {yearnumber}]")
                        .meansParts(Quarters::two)
                        .gives("2023-Q4", "It sold most in the second and [fourth quarters of 2023].")
                        .gives("2023-Q3", "It sold most in Q1-[Q3 2023].")
                        .givesNothing("the second and fifth quarters"),
                Rule.of("quarterly", DATE, "[fiscal] {ordinal} - quarter")
                        .means(m -> !exists(number(m)) ? null : Dates.quarter(number(m), ReportPeriods.direction(m)))
                        .gives(
                                "2023-Q4",
                                "It reported [fourth-quarter] results.",
                                "[Fourth-quarter] profit beat forecasts.")
                        .gives(
                                "2024-Q1",
                                "the [first-quarter] profit fell",
                                "It expects to report a [first-quarter] loss."),
                Rule.of(
                                "quarter of a year",
                                DATE,
                                "[the] [fiscal] {ordinal} [fiscal] quarter|qtr [of|in] [fiscal] {date}",
                                "[the] final|last|closing|opening quarter of|in [fiscal] {date}",
                                "{date} [fiscal] {ordinal} quarter",
                                "{date} _'s {ordinal} quarter",
                                "[the] q _{number} [of] {date}",
                                "Q _{number} _/ _{date}",
                                "{number} _Q [of] {date}")
                        .means(m -> inYear(m, number(m)))
                        .gives("2019-Q3", "Sales fell in [Q3/2019].", "Sales fell in [2019 third quarter].")
                        .gives(
                                "2023-Q3",
                                "Sales fell in [3Q of last year].",
                                "the third quarter of 2023",
                                "Q3 2023",
                                "q3 2023",
                                "3rd qtr 2023",
                                "the third fiscal quarter of 2023",
                                "last year's third quarter")
                        .gives("2024-W19", "It reported on the first quarter [last week].")
                        .gives("2023-Q4", "the final quarter of last year", "the last quarter of 2023")
                        .gives("2023-Q1", "the opening quarter of 2023"),
                Rule.of("quarter after its year", DATE, "the {yearnumber} [fiscal] {ordinal} quarter")
                        .means(m ->
                                exists(number(m)) ? new Fixed(new Quarter(m.number("yearnumber"), number(m))) : null)
                        .gives("2023-Q3", "the 2023 third quarter"));
    }

    private static List<Rule.Part> two(Match m) {
        int first = m.number("ordinal", 0);
        int second = m.number("ordinal", 1);
        return exists(first) && exists(second)
                ? List.of(
                        new Rule.Part(m.start(), m.endOf("ordinal", 0), quarter(m, first)),
                        new Rule.Part(m.startOf("ordinal", 1), m.end(), quarter(m, second)))
                : null;
    }

    /** A quarter of the year that the match names, or of one that it leaves out. */
    static Meaning quarter(Match m, int number) {
        return m.has("yearnumber")
                ? new Fixed(new Quarter(m.number("yearnumber"), number))
                : Dates.quarter(number, Direction.OPEN);
    }

    private static int number(Match m) {
        if (m.has("ordinal") || m.has("number")) {
            return m.number(m.has("ordinal") ? "ordinal" : "number");
        }
        boolean first = m.phrases().token(m.start()).is("opening")
                || m.phrases().token(m.start() + 1).is("opening");
        return first ? 1 : 4;
    }

    static boolean exists(int quarter) {
        return quarter >= 1 && quarter <= 4;
    }

    /** "for the third quarter in a row", "running": whichever these were. */
    private static boolean isCounted(Match m) {
        Token after = m.phrases().token(m.end());
        return after != null
                && (after.is("running") || after.is("in") && Numbers.isWord(m.phrases(), m.end() + 1, "a"));
    }

    /** "the third-quarter loss": the article belongs to what follows. */
    private static boolean isCompound(Match m) {
        return m.has("ordinal") && m.phrases().token(m.endOf("ordinal", 0)).is("-");
    }

    private static Meaning inYear(Match m, int number) {
        return exists(number) && !Years.isWithinYear(m.meaning("date"))
                ? Within.of(m.meaning("date"), value -> quarter(value, number))
                : null;
    }

    private static CalendarValue quarter(CalendarValue year, int number) {
        return year.granularity() == Granularity.YEAR ? new Quarter(year.year(), number) : null;
    }
}
