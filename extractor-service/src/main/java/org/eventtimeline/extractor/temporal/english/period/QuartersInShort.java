package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Years;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Quarter;

/** Quarters as those who report on them write: "3Q19", "2019 Q3", "the September quarter". */
final class QuartersInShort {
    private QuartersInShort() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "quarter of a year in two digits",
                                DATE,
                                "{number} _Q _{twodigits}",
                                "Q _{number} _/ _{twodigits}",
                                "Q _{number} ' _{twodigits}")
                        .means(m -> Quarters.exists(m.number("number"))
                                ? new Fixed(new Quarter(Years.full(m.number("twodigits")), m.number("number")))
                                : null)
                        .gives("2019-Q3", "3Q19", "Q3/19", "Q3 '19"),
                Rule.of("quarter behind its year", DATE, "{twodigits} _Q _{number}", "{yearnumber} Q _{number}")
                        .means(m -> !Quarters.exists(m.number("number"))
                                ? null
                                : new Fixed(new Quarter(
                                        m.has("yearnumber")
                                                ? m.number("yearnumber")
                                                : Years.full(m.number("twodigits")),
                                        m.number("number"))))
                        .gives("2019-Q3", "19Q3", "2019Q3", "2019-Q3", "2019 Q3"),
                Rule.of(
                                "quarter of a fiscal year",
                                DATE,
                                "FY {number} _Q {twodigits}",
                                "{number} _Q FY {twodigits}",
                                "Q _{number} FY {twodigits}",
                                "Q _{number} FY {yearnumber}",
                                "FY {yearnumber} Q _{number}",
                                "FY {twodigits} Q _{number}")
                        .means(m -> Quarters.exists(m.number("number"))
                                ? new Fixed(new Quarter(FiscalYears.named(m), m.number("number")))
                                : null)
                        .gives("2019-Q2", "FY2Q19", "2Q FY19", "Q2 FY19", "Q2 FY2019", "FY19 Q2"),
                Rule.of(
                                "quarter by its last month",
                                DATE,
                                "the {month} quarter [[of] {yearnumber}]",
                                "the {month} to|- {month} quarter [[of] {yearnumber}]")
                        .means(QuartersInShort::quarter)
                        .gives("2024-Q1", "It lost money in [the March quarter].")
                        .gives("2019-Q3", "the September quarter of 2019", "the July-September quarter of 2019")
                        .givesNothing("the May quarter"));
    }

    /** Australians name quarters by their last month. */
    private static Meaning quarter(Match m) {
        int month = m.number("month", m.count("month") - 1);
        if (month % 3 != 0 || m.number("month") < month - 2) {
            return null;
        }
        return Quarters.quarter(m, month / 3);
    }
}
