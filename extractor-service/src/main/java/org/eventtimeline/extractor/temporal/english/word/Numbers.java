package org.eventtimeline.extractor.temporal.english.word;

import org.eventtimeline.extractor.temporal.grammar.Phrases;
import org.eventtimeline.extractor.temporal.grammar.Slot.Reading;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;

/** Reads whole numbers and ordinals, in digits or words. */
public final class Numbers {
    /** Words for whole numbers. */
    public static final TokenSet NUMBER_WORDS = TokenSet.words(NumberWords.NUMBERS.keySet());

    private static final TokenSet ORDINAL_WORDS = TokenSet.words(NumberWords.ORDINALS.keySet());

    /** What a whole number begins with. */
    public static final TokenSet NUMBER = TokenSet.anyOf(TokenSet.DIGITS, NUMBER_WORDS);
    /** What an ordinal begins with. */
    public static final TokenSet ORDINAL = TokenSet.anyOf(TokenSet.DIGITS, ORDINAL_WORDS, NUMBER_WORDS);

    /** What makes an ordinal of digits. */
    public static final TokenSet SUFFIX = TokenSet.words("st", "nd", "rd", "th");

    /** What may be the second token of a whole number. */
    public static final TokenSet AFTER_NUMBER = TokenSet.anyOf(NUMBER_WORDS, TokenSet.words("and"));
    /** What may be the second token of an ordinal. */
    public static final TokenSet AFTER_ORDINAL = TokenSet.anyOf(ORDINAL_WORDS, SUFFIX);

    private static final int MOST_WORDS = 8;

    private Numbers() {}

    /** "42", "forty-two", "two hundred and five". */
    public static Reading number(Phrases phrases, int at) {
        Token token = phrases.token(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return token.number() < 0 ? null : new Reading(token.number(), at + 1);
        }
        return words(phrases, at);
    }

    static Reading words(Phrases phrases, int at) {
        int total = 0;
        int current = 0;
        int last = Integer.MAX_VALUE;
        int end = at;
        for (int i = at; i < at + MOST_WORDS; i++) {
            Token token = phrases.token(i);
            if (token == null || i > at && token.gap() == Token.Gap.PARAGRAPH) {
                break;
            }
            Integer value = NumberWords.NUMBERS.get(token.word());
            if (value == null) {
                boolean joins = end > at
                        && (token.is("-")
                                || token.is("and") && (current >= 100 || total > 0 && isSmall(phrases, i + 1)));
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

    /** "eight" in "two thousand and eight", but not "three" in "two thousand and three thousand". */
    private static boolean isSmall(Phrases phrases, int at) {
        Token token = phrases.token(at);
        Integer value = token == null ? null : NumberWords.NUMBERS.get(token.word());
        return value != null
                && value < 100
                && !isWord(phrases, at + 1, "hundred")
                && !isWord(phrases, at + 1, "thousand");
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
    public static Reading ordinal(Phrases phrases, int at) {
        Token token = phrases.token(at);
        if (token.kind() == Token.Kind.NUMBER) {
            Token suffix = phrases.token(at + 1);
            boolean ordinal = suffix != null && suffix.isGlued() && SUFFIX.allows(suffix);
            return ordinal && token.number() > 0 ? new Reading(token.number(), at + 2) : null;
        }
        Integer simple = NumberWords.ORDINALS.get(token.word());
        if (simple != null) {
            return new Reading(simple, at + 1);
        }
        Integer tens = NumberWords.NUMBERS.get(token.word());
        if (tens == null || tens < 20 || tens > 90) {
            return null;
        }
        Token next = phrases.token(at + 1);
        int second = next != null && next.is("-") ? at + 2 : at + 1;
        Token unit = phrases.token(second);
        Integer one = unit == null ? null : NumberWords.ORDINALS.get(unit.word());
        return one != null && one < 10 ? new Reading(tens + one, second + 1) : null;
    }

    /** Whether the token there is the word. */
    public static boolean isWord(Phrases phrases, int at, String word) {
        Token token = phrases.token(at);
        return token != null && token.is(word);
    }
}
