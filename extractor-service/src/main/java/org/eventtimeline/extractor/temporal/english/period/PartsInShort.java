package org.eventtimeline.extractor.temporal.english.period;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Half;
import org.eventtimeline.extractor.temporal.value.Quarter;

/** Quarters and halves of years as those who report on them write: "3Q19", "2019 Q3", "H1 FY19". */
final class PartsInShort {
    /** With "#" for the letter of the part. */
    private static final List<String> SHAPES = List.of(
            "[the] {number} _# _{twodigits}",
            "[the] {number} _# [of] {yearnumber}",
            "[the] # _{number} of {yearnumber}",
            "[the] # _{number} ' _{twodigits}",
            "[the] # _{number} _/ _{twodigits}",
            "{yearnumber} # _{number}",
            "{number} _# FY {twodigits}",
            "# _{number} FY {twodigits}",
            "FY {number} _# {twodigits}",
            "FY {yearnumber} # _{number}",
            "FY {twodigits} # _{number}");

    private PartsInShort() {}

    static List<Rule> rules() {
        return List.of(
                part("quarter", "Q", Quarters::exists, Quarter::new)
                        .gives(
                                "2019-Q3",
                                "Sales fell in [FY 2019 Q3].",
                                "Sales fell in [Q3 FY 19].",
                                "Sales fell in [3Q FY 19].",
                                "Sales fell in [the 3Q of 2019].",
                                "3Q19",
                                "Q3/19",
                                "Q3 '19",
                                "[the Q3'19] call",
                                "2019Q3",
                                "2019-Q3")
                        .gives("2019-Q2", "FY2Q19", "2Q FY19", "Q2 FY19", "Q2 FY2019", "FY19 Q2")
                        .givesNothing("Q5 of 2019x"),
                Rule.of("quarter behind two digits", DATE, "{twodigits} _Q _{number}")
                        .means(m -> part(m, Quarters::exists, Quarter::new))
                        .gives("2019-Q3", "19Q3"),
                part("half", "H", Halves::exists, Half::new)
                        .gives(
                                "2019-H1",
                                "Sales fell in [FY 2019 H1].",
                                "Sales fell in [FY 1H 19].",
                                "Sales fell in [H1 FY 19].",
                                "1H19",
                                "1H2019",
                                "1H 2019",
                                "H1'19",
                                "H1/19",
                                "H1 of 2019",
                                "2019 H1",
                                "2019H1")
                        .gives("2019-H1", "1H FY19", "H1 FY2019", "FY19 H1")
                        .givesNothing("H3 of the form"));
    }

    private static Rule part(
            String name, String letter, IntPredicate exists, BiFunction<Integer, Integer, CalendarValue> ofYear) {
        String[] patterns =
                SHAPES.stream().map(shape -> shape.replace("#", letter)).toArray(String[]::new);
        return Rule.of(name + " of a year in short", DATE, patterns).means(m -> part(m, exists, ofYear));
    }

    private static Meaning part(Match m, IntPredicate exists, BiFunction<Integer, Integer, CalendarValue> ofYear) {
        int number = m.number("number");
        return exists.test(number) ? new Fixed(ofYear.apply(FiscalYears.named(m), number)) : null;
    }
}
