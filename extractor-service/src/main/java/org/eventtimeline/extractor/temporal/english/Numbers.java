package org.eventtimeline.extractor.temporal.english;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** Reads whole numbers, ordinals and quantities, in digits or words. */
final class Numbers {
    static final TokenSet NUMBER_WORDS = TokenSet.words(Words.NUMBERS.keySet());
    private static final TokenSet ORDINAL_WORDS = TokenSet.words(Words.ORDINALS.keySet());

    static final TokenSet NUMBER = TokenSet.anyOf(TokenSet.DIGITS, NUMBER_WORDS);
    static final TokenSet ORDINAL = TokenSet.anyOf(TokenSet.DIGITS, ORDINAL_WORDS, NUMBER_WORDS);
    static final TokenSet QUANTITY = TokenSet.anyOf(
            NUMBER,
            TokenSet.words("several", "some", "many", "few", "numerous", "countless", "both", "couple", "a", "an"));

    /** What makes an ordinal of digits. */
    static final TokenSet SUFFIX = TokenSet.words("st", "nd", "rd", "th");

    static final TokenSet AFTER_NUMBER = TokenSet.anyOf(NUMBER_WORDS, TokenSet.words("and"));
    static final TokenSet AFTER_ORDINAL = TokenSet.anyOf(ORDINAL_WORDS, SUFFIX);
    /** What a half begins with that follows a number: "1/2", "and a half". */
    private static final TokenSet HALF = TokenSet.anyOf(TokenSet.NUMERATORS, TokenSet.words("and", "\u00bd"));

    static final TokenSet AFTER_QUANTITY = TokenSet.anyOf(
            AFTER_NUMBER, HALF, TokenSet.words("few", "number", "couple", "of", "billion", "odd", "plus", "or", "("));

    private static final Set<String> LARGE = Set.of("dozen", "hundred", "thousand", "million");

    private static final Map<String, Integer> LARGE_AFTER_DIGITS =
            Map.of("thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);
    private static final int MOST_WORDS = 8;

    private Numbers() {}

    /** "42", "forty-two", "two hundred and five". */
    static Reading number(Phrases phrases, int at) {
        Token token = phrases.token(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return token.number() < 0 ? null : new Reading(token.number(), at + 1);
        }
        return words(phrases, at);
    }

    private static Reading words(Phrases phrases, int at) {
        int total = 0;
        int current = 0;
        int last = Integer.MAX_VALUE;
        int end = at;
        for (int i = at; i < at + MOST_WORDS; i++) {
            Token token = phrases.token(i);
            if (token == null || i > at && token.gap() == Token.Gap.PARAGRAPH) {
                break;
            }
            Integer value = Words.NUMBERS.get(token.word());
            if (value == null) {
                boolean joins = end > at && (token.is("-") || token.is("and") && current >= 100);
                if (!joins) {
                    break;
                }
            } else if (isNext(phrases, i, value, total)) {
                break;
            } else if (value >= 1000) {
                total += Math.max(1, current) * value;
                current = 0;
                last = Integer.MAX_VALUE;
                end = i + 1;
            } else if (value == 100 && current < 100) {
                current = Math.max(1, current) * 100;
                last = 100;
                end = i + 1;
            } else if (last == Integer.MAX_VALUE
                    || last >= 20 && value < Math.min(last, 100) && (last >= 100 || value < 10)) {
                current += value;
                last = value;
                end = i + 1;
            } else {
                break;
            }
        }
        return end == at || total < 0 ? null : new Reading(total + current, end);
    }

    /** "four" in "paid a million four years later", "million" in "paid 40 million four years later". */
    private static boolean isNext(Phrases phrases, int at, int value, int total) {
        boolean added = value >= 100
                || isWord(phrases, at - 1, "and")
                || isWord(phrases, at + 1, "hundred")
                || isWord(phrases, at + 1, "thousand");
        Token before = phrases.token(at - 1);
        boolean goesOn = value >= 1000
                && total == 0
                && before != null
                && before.kind() != Token.Kind.WORD
                && before.number() >= 0;
        return total >= 1_000_000 && !added || goesOn;
    }

    /** "3rd", "third", "twenty-first". */
    static Reading ordinal(Phrases phrases, int at) {
        Token token = phrases.token(at);
        if (token.kind() == Token.Kind.NUMBER) {
            Token suffix = phrases.token(at + 1);
            boolean ordinal = suffix != null && suffix.isGlued() && SUFFIX.allows(suffix);
            return ordinal && token.number() > 0 ? new Reading(token.number(), at + 2) : null;
        }
        Integer simple = Words.ORDINALS.get(token.word());
        if (simple != null) {
            return new Reading(simple, at + 1);
        }
        Integer tens = Words.NUMBERS.get(token.word());
        if (tens == null || tens < 20 || tens > 90) {
            return null;
        }
        Token next = phrases.token(at + 1);
        int second = next != null && next.is("-") ? at + 2 : at + 1;
        Token unit = phrases.token(second);
        Integer one = unit == null ? null : Words.ORDINALS.get(unit.word());
        return one != null && one < 10 ? new Reading(tens + one, second + 1) : null;
    }

    /** A number, "2.5", "a", "half a", "a couple of", "several". */
    static Reading quantity(Phrases phrases, int at) {
        Token token = phrases.token(at);
        Reading vague = token.kind() == Token.Kind.WORD ? vague(phrases, at) : null;
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
        Reading number = number(phrases, at);
        if (number == null) {
            return null;
        }
        int half = half(phrases, number.end());
        return half > number.end()
                ? new Reading(new Quantity(number.value() + ".5"), half)
                : new Reading(Quantity.of((Integer) number.value()), behindRemark(phrases, number.end(), (Integer)
                        number.value()));
    }

    /** Behind what may be added to a number: "thirty-odd", "30 or so", "20-plus", "five (5)". */
    private static int behindRemark(Phrases phrases, int at, int number) {
        if (isWord(phrases, at, "or") && isWord(phrases, at + 1, "so")) {
            return at + 2;
        }
        if (isWord(phrases, at, "(")) {
            Token again = phrases.token(at + 1);
            return again != null && again.number() == number && isWord(phrases, at + 2, ")") ? at + 3 : at;
        }
        int word = isWord(phrases, at, "-") ? at + 1 : at;
        return isWord(phrases, word, "odd") || isWord(phrases, word, "plus") ? word + 1 : at;
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
        if (isWord(phrases, fraction, "\u00bd")) {
            return fraction + 1;
        }
        if (isWord(phrases, fraction, "1")
                && isWord(phrases, fraction + 1, "/")
                && isWord(phrases, fraction + 2, "2")) {
            return fraction + 3;
        }
        boolean words = sum && isWord(phrases, at + 1, "a") && isWord(phrases, at + 2, "half");
        return words ? at + 3 : at;
    }

    private static Reading vague(Phrases phrases, int at) {
        return switch (phrases.token(at).word()) {
            case "several", "some", "many", "few", "numerous", "countless" -> {
                Token next = phrases.token(at + 1);
                boolean large = next != null && LARGE.contains(next.word());
                yield new Reading(Quantity.SOME, large ? at + 2 : at + 1);
            }
            case "couple" -> isWord(phrases, at + 1, "of") ? new Reading(Quantity.of(2), at + 2) : null;
            case "both" -> new Reading(Quantity.of(2), at + 1);
            case "a", "an" -> article(phrases, at);
            default -> null;
        };
    }

    private static Reading article(Phrases phrases, int at) {
        Token next = phrases.token(at + 1);
        if (next == null) {
            return null;
        }
        return switch (next.word()) {
            case "few", "number" -> {
                int end = isWord(phrases, at + 2, "of") ? at + 3 : at + 2;
                yield next.is("number") && end == at + 2 ? null : new Reading(Quantity.SOME, end);
            }
            case "couple" -> new Reading(Quantity.of(2), isWord(phrases, at + 2, "of") ? at + 3 : at + 2);
            case "hundred", "thousand", "dozen", "million" -> {
                Reading number = words(phrases, at + 1);
                yield number == null ? null : new Reading(Quantity.of((Integer) number.value()), number.end());
            }
            default -> new Reading(Quantity.of(1), at + 1);
        };
    }

    static boolean isWord(Phrases phrases, int at, String word) {
        Token token = phrases.token(at);
        return token != null && token.is(word);
    }
}
