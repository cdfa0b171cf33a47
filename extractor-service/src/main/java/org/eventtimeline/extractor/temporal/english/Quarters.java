package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.Categories.DURATION;
import static org.eventtimeline.extractor.temporal.english.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.LastQuarter;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.PeriodOf;
import org.eventtimeline.extractor.temporal.meaning.SummedUp;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.meaning.YearBefore;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Half;
import org.eventtimeline.extractor.temporal.value.Modifier;
import org.eventtimeline.extractor.temporal.value.Portion;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.Year;

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
                                "the fiscal {ordinal} quarter")
                        .means(m -> !exists(number(m), 4) || isCompound(m)
                                ? null
                                : Dates.quarter(number(m), Direction.OPEN))
                        .gives("2024-Q1", "In [the first quarter] it lost money.")
                        .givesNothing("Q0", "Q5"),
                Rule.of("two quarters", RANGE, "[the] {ordinal} and|or {ordinal} quarters [[of] {yearnumber}]")
                        .meansParts(Quarters::two)
                        .gives("2023-Q4", "It sold most in the second and [fourth quarters of 2023].")
                        .givesNothing("the second and fifth quarters"),
                Rule.of("quarterly", DATE, "[fiscal] {ordinal} - quarter")
                        .means(m -> !exists(number(m), 4) ? null : Dates.quarter(number(m), Direction.OPEN))
                        .gives(
                                "2024-Q1",
                                "the [first-quarter] profit fell",
                                "It expects to report a [first-quarter] loss."),
                Rule.of(
                                "the quarter",
                                DATE,
                                "the|this [latest|recent] quarter|period",
                                "the most recent quarter",
                                "the quarter")
                        .means(m -> isVague(m) ? null : new LastQuarter())
                        .gives("2024-Q1", "the latest quarter", "the latest period", "earnings for [the quarter]"),
                Rule.of("months of a report", DURATION, "the [first|latest|fiscal] {number} months")
                        .means(m -> m.number("number") == 6 || m.number("number") == 9
                                ? new SummedUp(new Duration(Unit.MONTH.period(String.valueOf(m.number("number")))))
                                : null)
                        .gives("P9M", "the first nine months", "the nine months"),
                Rule.of("the current quarter", DATE, "the current quarter")
                        .means(m -> new Offset(0, Granularity.QUARTER, Anchor.PUBLICATION))
                        .gives("2024-Q2", "the current quarter"),
                Rule.of(
                                "year ago",
                                DATE,
                                "the year ago|earlier quarter|period",
                                "the quarter|period a year ago|earlier",
                                "the corresponding|same period|quarter last year",
                                "last year _'s quarter|period",
                                "the corresponding|same period|quarter a year ago|earlier")
                        .means(m -> new YearBefore(Anchor.PUBLICATION))
                        .gives("2023", "the year-earlier period")
                        .gives(
                                "2023-Q1",
                                "First-quarter profit fell, and it sees a second-quarter loss. It made more in [the year-earlier period].")
                        .gives(
                                "2023",
                                "First-quarter profit fell. In the nine months it made more than in [the year-earlier period]."),
                Rule.of("year-ago", DATE, "year - ago|earlier", "the year ago|earlier {ordinal} quarter")
                        .means(m -> new YearBefore(Anchor.PUBLICATION))
                        .gives("2023", "a [year-earlier] loss", "the [year-ago] results"),
                Rule.of(
                                "period of a year",
                                DATE,
                                "the {yearnumber} quarter|period",
                                "the same|corresponding|comparable quarter|period of|in {yearnumber}")
                        .means(m -> new PeriodOf(m.number("yearnumber")))
                        .gives("1988", "the 1988 period")
                        .gives("2023-Q1", "First-quarter profit rose from [the 2023 period]."),
                Rule.of(
                                "quarter of a year",
                                DATE,
                                "[the] [fiscal] {ordinal} quarter [of|in] [fiscal] {date}",
                                "{date} [fiscal] {ordinal} quarter",
                                "{date} _'s {ordinal} quarter",
                                "[the] Q _{number} [of] {date}",
                                "Q _{number} _/ _{date}",
                                "{number} _Q [of] {date}")
                        .means(m -> inYear(m, number(m), 4))
                        .gives("2023-Q3", "the third quarter of 2023", "Q3 2023", "last year's third quarter"),
                Rule.of(
                                "quarter of a year in two digits",
                                DATE,
                                "{number} _Q _{twodigits}",
                                "Q _{number} _/ _{twodigits}",
                                "Q _{number} ' _{twodigits}")
                        .means(m -> exists(number(m), 4)
                                ? new Fixed(new Quarter(Years.full(m.number("twodigits")), number(m)))
                                : null)
                        .gives("2019-Q3", "3Q19", "Q3/19", "Q3 '19"),
                Rule.of(
                                "half of a year in short",
                                DATE,
                                "{number} _H _{twodigits}",
                                "{number} _H _{yearnumber}",
                                "{number} _H {yearnumber}")
                        .means(m -> exists(number(m), 2) ? new Fixed(new Half(shortYear(m), number(m))) : null)
                        .gives("2019-H1", "1H19", "1H2019", "1H 2019"),
                Rule.of("quarter after its year", DATE, "the {yearnumber} [fiscal] {ordinal} quarter")
                        .means(m ->
                                exists(number(m), 4) ? new Fixed(new Quarter(m.number("yearnumber"), number(m))) : null)
                        .gives("2023-Q3", "the 2023 third quarter"),
                Rule.of(
                                "half of a year",
                                DATE,
                                "[the] ({ordinal} ^ last) half [of|in] {date}",
                                "{date} _'s {ordinal} half",
                                "[the] first|last|final two quarters of {date}",
                                "H _{number} {date}")
                        .means(m -> inYear(m, half(m), 2))
                        .gives(
                                "2024-H1",
                                "the first half of 2024",
                                "this year's first half",
                                "the first two quarters of 2024")
                        .gives("2023-H2", "the last half of 2023")
                        .gives("18", "the second half of the 19th century"),
                Rule.of("fiscal year", DATE, "[the] fiscal [year] {year}", "FY {year}", "FY _{year}")
                        .means(m -> new Fixed(new Year(m.number("year"))))
                        .gives("1989", "fiscal 1989", "fiscal year 1989"),
                Rule.of(
                                "last or next fiscal year",
                                DATE,
                                "the current fiscal year",
                                "this|last|next|the|previous fiscal year")
                        .means(Quarters::fiscalYear)
                        .gives("2023", "last fiscal year"));
    }

    private static List<Rule.Part> two(Match m) {
        int first = m.number("ordinal", 0);
        int second = m.number("ordinal", 1);
        return exists(first, 4) && exists(second, 4)
                ? List.of(
                        new Rule.Part(m.start(), m.endOf("ordinal", 0), quarter(m, first)),
                        new Rule.Part(m.startOf("ordinal", 1), m.end(), quarter(m, second)))
                : null;
    }

    private static Meaning quarter(Match m, int number) {
        return m.has("yearnumber")
                ? new Fixed(new Quarter(m.number("yearnumber"), number))
                : Dates.quarter(number, Direction.OPEN);
    }

    private static int number(Match m) {
        return m.number(m.has("ordinal") ? "ordinal" : "number");
    }

    private static int half(Match m) {
        if (m.has("ordinal") || m.has("number")) {
            return number(m);
        }
        boolean first = m.phrases().token(m.start()).is("first")
                || m.phrases().token(m.start() + 1).is("first");
        return first ? 1 : 2;
    }

    private static boolean exists(int number, int parts) {
        return number >= 1 && number <= parts;
    }

    /** "the third-quarter loss": the article belongs to what follows. */
    private static boolean isCompound(Match m) {
        return m.has("ordinal") && m.phrases().token(m.endOf("ordinal", 0)).is("-");
    }

    /** "this period", "the period": any stretch of time. */
    private static boolean isVague(Match m) {
        return m.phrases().token(m.end() - 1).is("period") && m.end() - m.start() < 3;
    }

    private static Meaning inYear(Match m, int number, int parts) {
        if (!exists(number, parts)) {
            return null;
        }
        return new Within(m.meaning("date"), value -> parts == 4 ? quarter(value, number) : half(value, number));
    }

    private static CalendarValue quarter(CalendarValue year, int number) {
        return year.granularity() == Granularity.YEAR ? new Quarter(year.year(), number) : null;
    }

    /** Of decades and centuries, whose halves have no value of their own, roughly the beginning or the end. */
    private static CalendarValue half(CalendarValue whole, int number) {
        if (whole.granularity() == Granularity.YEAR) {
            return new Half(whole.year(), number);
        }
        return whole.granularity().isCoarserThan(Granularity.YEAR)
                ? new Portion(whole, number == 1 ? Modifier.START : Modifier.END)
                : null;
    }

    private static int shortYear(Match m) {
        return m.has("twodigits") ? Years.full(m.number("twodigits")) : m.number("yearnumber");
    }

    private static Meaning fiscalYear(Match m) {
        String first = m.phrases().token(m.start()).word();
        int years = first.equals("last") || first.equals("previous") ? -1 : first.equals("next") ? 1 : 0;
        return new Offset(years, Granularity.YEAR, Anchor.PUBLICATION);
    }
}
