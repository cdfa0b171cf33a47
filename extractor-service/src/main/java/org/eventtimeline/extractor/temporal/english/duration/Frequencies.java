package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.CountedThings;
import org.eventtimeline.extractor.temporal.english.word.NumberWords;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** How often things happen: "daily", "twice a year", "two million a year". */
final class Frequencies {
    private static final Map<String, String> ADVERBS = Map.ofEntries(
            Map.entry("hourly", "PT1H"),
            Map.entry("halfhourly", "PT30M"),
            Map.entry("daily", "P1D"),
            Map.entry("nightly", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("biweekly", "P2W"),
            Map.entry("bimonthly", "P2M"),
            Map.entry("semiannually", "P6M"),
            Map.entry("halfyearly", "P6M"),
            Map.entry("biannually", "P6M"),
            Map.entry("biennially", "P2Y"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("monthly", "P1M"),
            Map.entry("quarterly", "P3M"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annually", "P1Y"));

    private static final List<String> WITH_NUMBER =
            List.of("hourly", "daily", "weekly", "monthly", "yearly", "annually");
    private static final List<String> OTHERS =
            List.of("nightly", "biweekly", "fortnightly", "bimonthly", "semiannually", "biannually", "biennially");
    private static final Set<String> AFTER_ADVERBS = Words.set("in on at and or by from since to with for");
    private static final Set<String> AFTER_OTHERS = Words.set("ago earlier later before after");

    private Frequencies() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "daily",
                                SET,
                                "[once|twice|thrice|bi|semi|half] " + String.join("|", WITH_NUMBER),
                                "{number} times daily|weekly|monthly|yearly|annually",
                                String.join("|", OTHERS))
                        .means(m -> isName(m) ? null : Sets.set(ADVERBS.get(adverb(m))))
                        .gives("P1D", "They met [daily].", "It is taken [twice daily].")
                        .gives("P2W", "They meet [bi-weekly].")
                        .gives("P2Y", "It is held [biennially].")
                        .gives("P6M", "It is paid [half-yearly].")
                        .gives("PT30M", "It runs [half-hourly].")
                        .gives("P1M", "They pay [monthly]."),
                Rule.of(
                                "a unit, for each",
                                SET,
                                "once|twice|thrice a|an|per {unit}",
                                "[({number} [or|to {number}] ^ several|many)] times a|an|per {unit}",
                                "per {unit}",
                                "per annum")
                        .means(m -> m.has("unit") ? Sets.every(m, "1") : Sets.set(Unit.YEAR.period("1")))
                        .gives("P1Y", "twice a year", "per annum")
                        .gives("P1W", "three times a week", "two or three times a week", "twice per week")
                        .gives("PT1H", "four times an hour"),
                Rule.of(
                                "so many units of each",
                                SET,
                                "{quantity} [to|or|- {quantity}] {unit} a|an|each|every|per {unit}",
                                "{quantity} mornings|afternoons|evenings|nights a|each|every|per {unit}")
                        .means(Frequencies::ofEach)
                        .gives(
                                "P1W",
                                "three days a week",
                                "40 hours per week",
                                "two nights a week",
                                "ten to twelve hours a week")
                        .gives("P1D", "24 hours a day")
                        .gives("P1D", "It comes after five days [a day later]."),
                Rule.of("every quarter", SET, "quarterly")
                        .means(m -> isAdverb(m) ? Sets.set(ADVERBS.get("quarterly")) : null)
                        .gives("P3M", "The board meets [quarterly].", "It is paid [quarterly].")
                        .givesNothing("It cut its quarterly dividend.", "the initial quarterly of five cents"),
                Rule.of("a unit, for so many", SET, "a|an {unit}")
                        .means(m -> isRate(m) ? Sets.every(m, "1") : null)
                        .gives(
                                "P1Y",
                                "They sell 2,000 cars [a year].",
                                "It costs $3 million [a year].",
                                "She earns $90,000 [a year].")
                        .gives("P1D", "Some sold 500 loaves [a day].", "It made 40 tons of thread [a day]."));
    }

    /** "three days a week": so much of each, which is longer. */
    private static Meaning ofEach(Match m) {
        Unit part = m.count("unit") > 1 ? m.get("unit", 0, Unit.class) : Unit.DAY;
        Unit whole = m.get("unit", m.count("unit") - 1, Unit.class);
        return part.isShorterThan(whole) && !goesOn(m.phrases().token(m.end())) ? Sets.set(whole.period("1")) : null;
    }

    /** "meets quarterly", but not "its quarterly dividend". */
    private static boolean isAdverb(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        return before != null
                && before.kind() == Token.Kind.WORD
                && (after == null || after.kind() == Token.Kind.OTHER || AFTER_ADVERBS.contains(after.word()));
    }

    /** "bi-weekly" as one word. */
    private static String adverb(Match m) {
        String first = m.phrases().token(m.start()).word();
        String last = m.phrases().token(m.end() - 1).word();
        return ADVERBS.containsKey(first + last) ? first + last : last;
    }

    /** "the average daily volume", "the Communist Party daily Granma". */
    private static boolean isName(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token after = m.phrases().token(m.end());
        return before != null && (before.is("average") || before.is("party"))
                || after != null && after.kind() == Token.Kind.WORD && after.capitalised();
    }

    /** "two million a year", "five cars a year": counted for each, unlike "It took a year". */
    private static boolean isRate(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token sign = m.phrases().token(m.start() - 2);
        boolean money = before != null && before.kind() != Token.Kind.WORD && sign != null && sign.is("$");
        return before != null
                && (money || areCounted(m, m.start() - 1) || NumberWords.NUMBERS.containsKey(before.word()))
                && !m.phrases().token(m.start() - 1).is("one")
                && !goesOn(m.phrases().token(m.end()));
    }

    /** "five cars", "five tons of coal". */
    private static boolean areCounted(Match m, int noun) {
        return CountedThings.areNamed(m.phrases().token(noun).word())
                || Numbers.isWord(m.phrases(), noun - 1, "of")
                        && m.phrases().token(noun - 2) != null
                        && CountedThings.areNamed(m.phrases().token(noun - 2).word());
    }

    /** "five shots a day later" is another phrase. */
    private static boolean goesOn(Token after) {
        return after != null && AFTER_OTHERS.contains(after.word());
    }
}
