package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Half;

/** Halves of years as those who report on them write: "1H19", "H2 of 2021", "2021 H2". */
final class HalvesInShort {
    private HalvesInShort() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "half of a year in short",
                        DATE,
                        "{number} _H _{twodigits}",
                        "{number} _H [of] {yearnumber}",
                        "{number} _H _{yearnumber}",
                        "H _{number} of {yearnumber}",
                        "{yearnumber} H _{number}",
                        "H _{number} ' _{twodigits}",
                        "{number} _H FY {twodigits}",
                        "H _{number} FY {twodigits}",
                        "H _{number} FY {yearnumber}")
                .means(m -> Halves.exists(m.number("number"))
                        ? new Fixed(new Half(FiscalYears.named(m), m.number("number")))
                        : null)
                .gives(
                        "2019-H1",
                        "1H19",
                        "1H2019",
                        "1H 2019",
                        "H1'19",
                        "H1 of 2019",
                        "2019 H1",
                        "2019H1",
                        "1H FY19",
                        "H1 FY2019")
                .givesNothing("H3 of the form"));
    }
}
