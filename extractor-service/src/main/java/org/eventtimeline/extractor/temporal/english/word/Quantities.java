package org.eventtimeline.extractor.temporal.english.word;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** Reads quantities: "two", "2.5", "a couple of", "thirty-odd", "66 million". */
public final class Quantities {
    /** What a quantity begins with. */
    public static final TokenSet QUANTITY = TokenSet.anyOf(
            Numbers.NUMBER,
            TokenSet.words(
                    "several", "some", "many", "few", "numerous", "countless", "both", "couple", "a", "an", "half"));

    /** What a half begins with that follows a number: "1/2", "and a half". */
    private static final TokenSet HALF = TokenSet.anyOf(TokenSet.NUMERATORS, TokenSet.words("and", "\u00bd"));

    /** What may be the second token of a quantity. */
    public static final TokenSet AFTER_QUANTITY = TokenSet.anyOf(
            Numbers.AFTER_NUMBER,
            HALF,
            TokenSet.words("few", "number", "couple", "of", "billion", "odd", "plus", "+", "a", "dozen", "or", "("));

    /** What says behind a number that it is somewhat larger. */
    private static final Set<String> MORE = Set.of("odd", "plus", "+");

    private static final Map<String, Integer> LARGE_AFTER_DIGITS =
            Map.of("thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);

    private Quantities() {}

    /** A number, "2.5", "a", "half a", "a couple of", "several". */
    public static Reading quantity(Phrases phrases, int at) {
        Token token = phrases.token(at);
        Reading vague = token.kind() == Token.Kind.WORD ? QuantityWords.read(phrases, at) : null;
        if (vague != null) {
            return vague;
        }
        Integer times = LARGE_AFTER_DIGITS.get(wordAt(phrases, at + 1));
        if (times != null && token.kind() != Token.Kind.WORD) {
            String digits = token.word().replace(",", "");
            String product = new BigDecimal(digits)
                    .multiply(BigDecimal.valueOf(times))
                    .toBigInteger()
                    .toString();
            return new Reading(new Quantity(product), at + 2);
        }
        if (token.kind() == Token.Kind.DECIMAL) {
            return new Reading(new Quantity(token.word()), at + 1);
        }
        Reading number = Numbers.number(phrases, at);
        if (number == null) {
            return null;
        }
        if (Numbers.isWord(phrases, number.end(), "billion")) {
            return new Reading(Quantity.of((Integer) number.value() * 1_000_000_000L), number.end() + 1);
        }
        int half = half(phrases, number.end());
        return half > number.end()
                ? new Reading(new Quantity(number.value() + ".5"), half)
                : new Reading(Quantity.of((Integer) number.value()), behindRemark(phrases, number.end(), (Integer)
                        number.value()));
    }

    /** Behind what may be added to a number: "thirty-odd", "30 or so", "20-plus", "10+", "five (5)". */
    private static int behindRemark(Phrases phrases, int at, int number) {
        if (Numbers.isWord(phrases, at, "or") && Numbers.isWord(phrases, at + 1, "so")) {
            return at + 2;
        }
        if (Numbers.isWord(phrases, at, "(")) {
            Token again = phrases.token(at + 1);
            return again != null && again.number() == number && Numbers.isWord(phrases, at + 2, ")") ? at + 3 : at;
        }
        int word = Numbers.isWord(phrases, at, "-") ? at + 1 : at;
        return MORE.contains(wordAt(phrases, word)) ? word + 1 : at;
    }

    private static String wordAt(Phrases phrases, int at) {
        Token token = phrases.token(at);
        return token == null ? "" : token.word();
    }

    /** Behind "and a half", "1/2" or "½"; the token itself where none of them begins with it. */
    private static int half(Phrases phrases, int at) {
        Token first = phrases.token(at);
        if (first == null || !first.hyphen() && !HALF.allows(first)) {
            return at;
        }
        boolean sum = first.is("and") || first.hyphen();
        int fraction = sum ? at + 1 : at;
        if (Numbers.isWord(phrases, fraction, "\u00bd")) {
            return fraction + 1;
        }
        if (Numbers.isWord(phrases, fraction, "1")
                && Numbers.isWord(phrases, fraction + 1, "/")
                && Numbers.isWord(phrases, fraction + 2, "2")) {
            return fraction + 3;
        }
        int behind =
                Math.max(behindWords(phrases, at, "and", "a", "half"), behindWords(phrases, at, "and", "one", "half"));
        return behind > at ? behind : at;
    }

    /** Behind these words, each with a hyphen before it or not; -1 where others stand there. */
    private static int behindWords(Phrases phrases, int at, String... words) {
        int here = at;
        for (String word : words) {
            here = Numbers.isWord(phrases, here, "-") ? here + 1 : here;
            if (!Numbers.isWord(phrases, here, word)) {
                return -1;
            }
            here++;
        }
        return here;
    }
}
