package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Century;
import org.eventtimeline.extractor.temporal.value.Decade;

/** Decades: "the 1990s", "the nineties", "the late fifties". */
final class Decades {
    /** What stands before a person's age in tens. */
    private static final String AGE = "his|her|their|my|your|our [early|mid|late|middle] ";

    private static final Set<String> WARMTH = Set.of("highs", "lows", "temperature", "temperatures");

    /** Words from what is warm to how warm it is. */
    private static final int REACH = 6;

    private Decades() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("age in decades", Rule.NOTHING, AGE + "{twodigits} _s")
                        .givesNothing("He is in his 30s.", "a woman in her mid-twenties"),
                Rule.of("temperature in tens", Rule.NOTHING, "the low|high|lower|upper {twodigits} _s")
                        .givesNothing("Lows will be in the upper 60s.", "His pulse was in the low 60s."),
                Rule.of("decade in digits", DATE, "[the] {yearnumber} _s", "[the] {yearnumber} _'s")
                        .means(m -> decade(m.number("yearnumber")))
                        .gives("199", "the 1990s", "1990s", "1990's")
                        .gives("18", "the 1800s"),
                Rule.of("short decade", DATE, "[the] ' _{twodigits} _s", "[the] {twodigits} _s")
                        .means(m -> isTens(m) && !isAge(m) && !areDegrees(m)
                                ? decade(m.number("twodigits") == 0 ? 2000 : 1900 + m.number("twodigits"))
                                : null)
                        .gives("199", "the '90s", "the 90s")
                        .gives("192", "the '20s")
                        .gives("200", "the '00s")
                        .givesNothing(
                                "the over-60s club",
                                "Highs will be in the 60s.",
                                "The temperature was in the mid-80s."),
                Rule.of(
                                "decade in words",
                                DATE,
                                "the [roaring|swinging|'|\u2018|\u2019] {decade}",
                                "the {number} - {decade}")
                        .means(m -> areDegrees(m) || isClub(m) ? null : decade(century(m) + m.number("decade")))
                        .gives("199", "the nineties")
                        .gives("192", "the roaring twenties")
                        .gives("196", "the 'sixties")
                        .gives("188", "the eighteen-eighties")
                        .givesNothing("Temperatures in the nineties are rare.", "The Seventies Club met."),
                Rule.of("century in words", DATE, "the {number} - hundreds")
                        .means(m -> m.number("number") > 10 ? decade(century(m)) : null)
                        .gives("18", "the eighteen-hundreds")
                        .givesNothing("the two hundreds"),
                Rule.of("decades in words", RANGE, "the [early|late] {decade} and|or|to [the] [early|late] {decade}")
                        .meansParts(m -> List.of(
                                new Rule.Part(m.start(), m.endOf("decade", 0), decade(1900 + m.number("decade", 0))),
                                new Rule.Part(m.endOf("decade", 0) + 1, m.end(), decade(1900 + m.number("decade", 1)))))
                        .gives("197", "in the sixties and [seventies]"));
    }

    /** "the 90s", "the '00s". */
    private static boolean isTens(Match m) {
        int tens = m.number("twodigits");
        return tens % 10 == 0
                && (tens > 10
                        || tens == 0
                                && m.phrases()
                                        .token(m.startOf("twodigits", 0) - 1)
                                        .is("'"));
    }

    /** "the over-60s". */
    private static boolean isAge(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token first = m.phrases().token(m.start() - 2);
        return before != null && before.hyphen() && (first.is("over") || first.is("under"));
    }

    /** "temperatures will be in the 60s". */
    private static boolean areDegrees(Match m) {
        for (int i = m.start() - 1; i >= m.start() - REACH; i--) {
            Token token = m.phrases().token(i);
            if (token == null) {
                return false;
            }
            if (WARMTH.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** "The Seventies Club", but not "the Nineties". */
    private static boolean isClub(Match m) {
        Token after = m.phrases().token(m.end());
        return m.phrases().token(m.end() - 1).capitalised()
                && after != null
                && after.kind() == Token.Kind.WORD
                && after.capitalised()
                && after.gap() == Token.Gap.SPACE;
    }

    private static Meaning decade(int year) {
        if (year % 100 == 0 && year < 2000) {
            return new Fixed(Century.of(year));
        }
        return year % 10 == 0 ? new Fixed(Decade.of(year)) : null;
    }

    /** "eighteen-eighties"; without a number they are those of the last century. */
    private static int century(Match m) {
        return m.has("number") ? 100 * Math.min(m.number("number"), 20) : 1900;
    }
}
