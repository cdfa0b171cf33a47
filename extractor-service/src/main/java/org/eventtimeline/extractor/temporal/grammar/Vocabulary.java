package org.eventtimeline.extractor.temporal.grammar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eventtimeline.extractor.temporal.grammar.Token.Kind;

/** The words that rules know, each with a small number as its symbol, so that sets of them are sets of bits. */
final class Vocabulary {
    /** Any word that no rule knows. */
    static final int UNKNOWN = 0;

    /** Any number in digits. */
    static final int DIGITS = 1;

    private static final AtomicInteger LAST = new AtomicInteger(DIGITS);
    private static final Map<String, Integer> SYMBOLS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The symbol of a rule's word, which it learns. */
    static int symbol(String word) {
        return Character.isDigit(word.charAt(0))
                ? DIGITS
                : SYMBOLS.computeIfAbsent(word, key -> LAST.incrementAndGet());
    }

    /** The symbol of a text's token. */
    static int symbol(Kind kind, String word) {
        return switch (kind) {
            case NUMBER, DECIMAL -> DIGITS;
            case WORD, OTHER -> SYMBOLS.getOrDefault(word, UNKNOWN);
        };
    }
}
