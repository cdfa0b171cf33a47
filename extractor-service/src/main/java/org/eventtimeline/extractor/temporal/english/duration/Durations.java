package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DURATION;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.NumberWords;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Duration;

/** Lengths of time: "two weeks", "the past five years", "a three-day visit", "several months", "decades". */
final class Durations {
    private static final Set<String> BEFORE_VERBS =
            Words.set("to will would 'll could can may might must should shall not n't did does do");

    private Durations() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "so many units",
                                DURATION,
                                "[(exactly|another ^ a good|full)] " + LengthBounds.BEFORE
                                        + "{quantity} [more|full|whole|entire|single|further|solid|long|additional|consecutive|straight|calendar|trading|business|working]"
                                        + " {unit} [or so] [long]",
                                "{quantity} {unit} or more|longer|less",
                                "a {quantity} {unit} period")
                        .means(Durations::period)
                        .gives("P3M", "It fell in [a three-month period].")
                        .gives("P2W", "two weeks", "nearly two weeks", "at least 2 weeks", "two more weeks")
                        .gives(
                                "P2W",
                                "over two weeks",
                                "no fewer than two weeks",
                                "two weeks or more",
                                "longer than two weeks")
                        .gives("PT1H", "the better part of an hour", "close to an hour")
                        .gives("PT2H", "It took [a good two hours].")
                        .gives("P14D", "within [fourteen (14) calendar days]")
                        .gives("P1M", "within [one calendar month]")
                        .gives("P2W", "They stayed about [two weeks].")
                        .gives("P3D", "a [three-day] visit", "the [three-day] visit")
                        .gives("P1Y", "a year", "more than one year")
                        .gives("PXM", "several months", "a few months", "over [several months]")
                        .gives("P3D", "They sat for nine hours over [three days].")
                        .gives("PT5H", "five hours")
                        .gives("PT30S", "a [30-second] break")
                        .gives("P20Y", "two decades")
                        .gives("P2000Y", "more than two thousand years")
                        .gives("P2Y6M", "2 1/2 years", "2\u00bd years")
                        .gives("PT5H30M", "about [5 1/2 hours]")
                        .gives("P30Y", "They ruled for [thirty-odd years].", "They ruled for [30+ years].")
                        .gives("P6Y", "They ruled for [half a dozen years].", "a [half-dozen years]")
                        .gives("P1M", "It lasted [an entire month].")
                        .gives("PT1H", "It rose in [a single hour].")
                        .gives("P5Y", "for a term of [five (5) years]")
                        .gives("P66000000Y", "66 million years")
                        .gives("P13800000000Y", "13.8 billion years")
                        .gives("P4000000000Y", "four billion years")
                        .gives("P150Y", "a century and a half")
                        .gives("P2Q", "two quarters")
                        .gives("PXQ", "It lost money after [several quarters] of growth.")
                        .givesNothing("his twenty-second goal")
                        .givesNothing(
                                "\"60 Minutes\"",
                                "three-quarters of it",
                                "a quarter of it",
                                "a second time",
                                "Some day he came.")
                        .givesNothing("a minute amount of it", "He has a day job.", "He scored a century at Lord's."),
                Rule.of(
                                "the past so many units",
                                DURATION,
                                "[the] [very] last|past|previous|next|coming|upcoming|first|latest|final|recent|following|preceding|remaining|trailing {quantity} [or so] [business|working|trading|full] {unit} [or so]",
                                "these|those {quantity} {unit}",
                                "the {quantity} {unit}")
                        .means(m -> isCompound(m) || isVerb(m) || isWord(m, "later") ? null : period(m))
                        .gives("P3M", "It fell in [the three months].", "It fell in [these three months].")
                        .gives("2019-05-03T22:00", "They left at 8 p.m. on May 3, 2019, the last [two hours later].")
                        .gives("PT4M28S", "It will last [four minutes and 28 seconds].")
                        .gives("P5Y", "the past five years", "the last five years")
                        .gives("PXW", "the past few weeks")
                        .gives("P9M", "the first nine months")
                        .gives("P3D", "the last 3 working days")
                        .gives("P8Y", "the [eight-year] war"));
    }

    private static Meaning period(Match m) {
        Unit unit = m.get("unit", Unit.class);
        Quantity quantity = m.get("quantity", Quantity.class);
        Token word = m.phrases().token(m.startOf("unit", 0));
        boolean secondInLine = word.is("second") && !isHyphenated(m);
        boolean fraction = unit == Unit.QUARTER && (isCompound(m) || isWord(m, "of") && quantity.isWhole());
        boolean title = word.capitalised() && m.phrases().token(m.start()).kind() != Token.Kind.WORD;
        Token digits = m.phrases().token(m.startOf("quantity", 0));
        boolean year = digits.length() == 4
                && quantity.isWhole()
                && (quantity.whole() > 1500 || digits.word().startsWith("0"));
        if (LengthBounds.isDuring(m, quantity) || NotDurations.isOne(m)) {
            return null;
        }
        return secondInLine || isArticleOfCompound(m) || fraction || title || year || isPartOfCompound(m)
                ? null
                : new Fixed(new Duration(unit.period(quantity.amount()), LengthBounds.of(m)));
    }

    /** "a 30-second break", "a ten-second break", but not "his twenty-second goal". */
    private static boolean isHyphenated(Match m) {
        Token number = m.phrases().token(m.startOf("quantity", 0));
        return isCompound(m)
                && (number.kind() == Token.Kind.NUMBER || !number.word().endsWith("ty"));
    }

    private static boolean isWord(Match m, String word) {
        Token after = m.phrases().token(m.end());
        return after != null && after.is(word);
    }

    /** "a year-earlier loss": the unit belongs to a longer word. */
    private static boolean isPartOfCompound(Match m) {
        Token after = m.phrases().token(m.end());
        Token next = m.phrases().token(m.end() + 1);
        return after != null
                && after.is("-")
                && after.isGlued()
                && next != null
                && (next.is("ago") || next.is("earlier"));
    }

    /** "a day-long visit": the article belongs to what follows. */
    private static boolean isArticleOfCompound(Match m) {
        return m.startOf("unit", 0) == m.start() + 1
                && m.phrases().token(m.end() - 1).is("long")
                && m.phrases().token(m.end() - 2).is("-")
                && !NumberWords.NUMBERS.containsKey(m.phrases().token(m.start()).word());
    }

    /** "will last four minutes". */
    static boolean isVerb(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return m.phrases().token(m.start()).is("last") && before != null && BEFORE_VERBS.contains(before.word());
    }

    /** "the eight-year war": the article belongs to what follows. */
    private static boolean isCompound(Match m) {
        return m.phrases().token(m.startOf("unit", 0) - 1).is("-");
    }
}
