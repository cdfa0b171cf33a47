package org.eventtimeline.extractor.temporal.grammar;

import java.util.HashMap;
import java.util.Map;

/** The words that rules know, each with a small number as its symbol, so that sets of them are sets of bits. */
final class Vocabulary {
    /** Any word that no rule knows. */
    static final int UNKNOWN = 0;

    /** Any number with a decimal point. */
    static final int DECIMAL = 1;

    /** Any whole number of so many digits or more; shorter ones have the symbols before it. */
    static final int LONG_NUMBER = 10;

    /** Any whole number directly before a slash that is no longer than a numerator. */
    static final int NUMERATOR = 11;

    static final int LONGEST_NUMERATOR = 2;

    private static final Map<String, Integer> SYMBOLS = new HashMap<>();
    private static volatile WordTable words;

    private Vocabulary() {}

    /** The symbol of a rule's word, which it learns. */
    static synchronized int symbol(String word) {
        Integer known = SYMBOLS.putIfAbsent(word, NUMERATOR + SYMBOLS.size() + 1);
        if (known == null) {
            words = null;
        }
        return SYMBOLS.get(word);
    }

    /** The symbol of the whole numbers in so many digits, where it is no numerator. */
    static int number(int digits) {
        return Math.min(DECIMAL + digits, LONG_NUMBER);
    }

    /** The words known by now. */
    static WordTable words() {
        WordTable known = words;
        return known == null ? build() : known;
    }

    private static synchronized WordTable build() {
        words = new WordTable(SYMBOLS);
        return words;
    }
}
