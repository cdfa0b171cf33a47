package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.NumberWords;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.LengthOrPoint;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;

/** Lengths of time behind "in", which tell when where the clause looks ahead: "It will open in two weeks". */
final class Ahead {
    /** With these the phrase goes on, and means something else. */
    private static final Set<String> GOING_ON =
            Words.set("from after before ago later earlier hence of to or and when since ' 's - time if");

    /** What compares all that happened in so long a time: "the third time in two weeks". */
    private static final Set<String> COMPARING = Words.set(
            "time times only most least more less fewer once twice never record best worst last percent % not");

    /** Words between the comparison and the length. */
    private static final int REACH = 8;

    private Ahead() {}

    static List<Rule> rules() {
        return List.of(Rule.of("in so many units", RANGE, "in {duration}")
                .meansParts(Ahead::parts)
                .gives("2024-W22", "The shop will open in [two weeks].", "The results are due in [two weeks].")
                .gives("2024-05-18", "It arrives in [3 days].")
                .gives("2025-11", "It will open in [a year and a half].")
                .gives("P2W", "It was built in [two weeks].")
                .gives("P1Y", "The shop will open in [a year or two].")
                .gives("P5Y", "It will be their first final in [five years]."));
    }

    private static List<Rule.Part> parts(Match m) {
        Token after = m.phrases().token(m.end());
        Match length = m.get("duration", Match.class);
        Offset point = after == null || !GOING_ON.contains(after.word()) ? point(length) : null;
        if (point == null || isCompared(m)) {
            return null;
        }
        return List.of(new Rule.Part(m.start() + 1, m.end(), new LengthOrPoint(m.meaning("duration"), point)));
    }

    /** The date that lies so far ahead; null where the length is more than a number of days or longer units. */
    private static Offset point(Match length) {
        boolean counted = length.count("quantity") == 1 && length.count("unit") == 1;
        boolean rough = Numbers.isWord(length.phrases(), length.end() - 2, "or");
        if (!counted || rough || length.startOf("quantity", 0) > length.start()) {
            return null;
        }
        Unit unit = length.get("unit", Unit.class);
        Quantity quantity = length.get("quantity", Quantity.class);
        if (!Counting.isCountable(quantity) || unit.isShorterThanDay() || unit == Unit.QUARTER) {
            return null;
        }
        boolean half = Numbers.isWord(length.phrases(), length.end() - 1, "half");
        Meaning point = half
                ? HalfUnitsAway.halves(Anchor.PUBLICATION, 2L * quantity.whole() + 1, unit)
                : Counting.from(Anchor.PUBLICATION, quantity.whole(), unit);
        return point instanceof Offset offset ? offset : null;
    }

    private static boolean isCompared(Match m) {
        for (int i = m.start() - 1; i >= m.start() - REACH; i--) {
            Token token = m.phrases().token(i);
            if (token == null
                    || token.sentence() != m.phrases().token(m.start()).sentence()) {
                return false;
            }
            if (COMPARING.contains(token.word())
                    || NumberWords.ORDINALS.containsKey(token.word())
                    || token.word().endsWith("est") && token.length() > 4) {
                return true;
            }
        }
        return false;
    }
}
