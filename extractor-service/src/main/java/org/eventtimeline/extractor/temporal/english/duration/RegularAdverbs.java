package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;

/** Adverbs of what happens again after the same time: "daily", "bi-weekly", "quarterly". */
final class RegularAdverbs {
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

    private RegularAdverbs() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "daily",
                                SET,
                                "[once|twice|thrice|bi|semi|half] " + String.join("|", WITH_NUMBER),
                                "{number} times daily|weekly|monthly|yearly|annually",
                                String.join("|", OTHERS))
                        .means(m -> isName(m) ? null : Sets.set(ADVERBS.get(adverb(m))))
                        .gives(
                                "P1D",
                                "It is taken [three times daily].",
                                "They met [daily].",
                                "It is taken [twice daily].")
                        .gives("P2W", "They meet [bi-weekly].")
                        .gives("P2Y", "It is held [biennially].")
                        .gives("P6M", "It is paid [half-yearly].")
                        .gives("PT30M", "It runs [half-hourly].")
                        .gives("P1M", "They pay [monthly]."),
                Rule.of("every quarter", SET, "quarterly")
                        .means(m -> isAdverb(m) ? Sets.set(ADVERBS.get("quarterly")) : null)
                        .gives("P3M", "The board meets [quarterly].", "It is paid [quarterly].")
                        .givesNothing("It cut its quarterly dividend.", "the initial quarterly of five cents"));
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
}
