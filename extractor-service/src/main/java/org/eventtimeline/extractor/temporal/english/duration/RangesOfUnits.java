package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Lengths of time between two, of which the shorter counts: "two to three weeks". */
final class RangesOfUnits {
    private static final int DIGITS_OF_YEAR = 4;

    /** What so many digits count rather than name. */
    private static final int LONGEST = 1500;

    private RangesOfUnits() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "range of units",
                        DURATION,
                        "[the] [next|last|past] {quantity} (to|or|- ^ _- to|or) {quantity} [full|long|straight|trading|business|working] {unit}",
                        "between {quantity} and {quantity} {unit}",
                        "{quantity} {unit} or two")
                .means(m -> isYear(m) || areWorkingHours(m)
                        ? null
                        : new Fixed(new Duration(m.get("unit", Unit.class)
                                .period(m.get("quantity", 0, Quantity.class).amount()))))
                .gives("P2W", "two to three weeks", "between two and three weeks")
                .gives("P8W", "an [8-to-12-week] course", "an [8- to 12-week] course")
                .gives("P1Y", "It will take [a year or two].")
                .gives("P3D", "It ships in [3-5 business days].")
                .gives("2019", "the 2010-[2019] decade"));
    }

    /** "a 9-to-5 day". */
    private static boolean areWorkingHours(Match m) {
        return m.count("quantity") > 1
                && m.get("quantity", 0, Quantity.class).amount().equals("9")
                && m.get("quantity", 1, Quantity.class).amount().equals("5");
    }

    /** "the 2010-2019 decade". */
    private static boolean isYear(Match m) {
        Token digits = m.phrases().token(m.startOf("quantity", 0));
        return digits.length() == DIGITS_OF_YEAR
                && digits.number() > LONGEST
                && m.phrases().token(m.endOf("quantity", 0)).is("-");
    }
}
