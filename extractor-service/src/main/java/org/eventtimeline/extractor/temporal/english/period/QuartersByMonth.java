package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Quarters by the month with which they end: "the September quarter". */
final class QuartersByMonth {
    private QuartersByMonth() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "quarter by its last month",
                        DATE,
                        "the {month} quarter [[of] {yearnumber}]",
                        "the {month} to|- {month} quarter [[of] {yearnumber}]")
                .means(QuartersByMonth::quarter)
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
