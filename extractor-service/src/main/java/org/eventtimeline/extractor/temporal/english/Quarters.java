package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Half;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.Year;

/** Quarters, halves and fiscal years: "the third quarter", "the first half of 2024", "fiscal 1989". */
final class Quarters {
    private Quarters() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("quarter", DATE, "[the|its|their] [fiscal] {ordinal} quarter", "[the] Q _{number}")
                        .means(m -> number(m) > 4 ? null : Dates.quarter(number(m), Direction.OPEN))
                        .gives("2024-Q1", "In [the first quarter] it lost money.", "[first-quarter] profit fell"),
                Rule.of(
                                "quarter of a year",
                                DATE,
                                "[the] [fiscal] {ordinal} quarter [of|in] [fiscal] {date}",
                                "[the] {date} [fiscal] {ordinal} quarter",
                                "{date} _'s {ordinal} quarter")
                        .means(m -> inYear(m, number(m), 4))
                        .gives(
                                "2023-Q3",
                                "the third quarter of 2023",
                                "the 2023 third quarter",
                                "last year's third quarter"),
                Rule.of(
                                "half of a year",
                                DATE,
                                "[the] {ordinal} half [of|in] {date}",
                                "{date} _'s {ordinal} half",
                                "H _{number} {date}")
                        .means(m -> inYear(m, number(m), 2))
                        .gives("2024-H1", "the first half of 2024", "this year's first half"),
                Rule.of("the latest quarter", DATE, "the latest|recent quarter", "the most recent quarter")
                        .means(m -> new Offset(-1, Granularity.QUARTER, Anchor.PUBLICATION))
                        .gives("2024-Q1", "the latest quarter"),
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

    private static int number(Match m) {
        return m.number(m.has("ordinal") ? "ordinal" : "number");
    }

    private static Meaning inYear(Match m, int number, int parts) {
        if (number > parts) {
            return null;
        }
        return new Within(
                m.meaning("date"),
                value -> value.granularity() != Granularity.YEAR
                        ? null
                        : parts == 4 ? new Quarter(value.year(), number) : new Half(value.year(), number));
    }

    private static Meaning fiscalYear(Match m) {
        String first = m.phrases().token(m.start()).word();
        int years = first.equals("last") || first.equals("previous") ? -1 : first.equals("next") ? 1 : 0;
        return new Offset(years, Granularity.YEAR, Anchor.PUBLICATION);
    }
}
