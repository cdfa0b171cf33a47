package org.eventtimeline.extractor.temporal.grammar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** Tokens that can stand at a place. */
public final class TokenSet {
    /** Any number in digits. */
    public static final TokenSet DIGITS = new TokenSet(BitSet.valueOf(new long[] {1L << Vocabulary.DIGITS}));

    private final BitSet symbols;

    private TokenSet(BitSet symbols) {
        this.symbols = symbols;
    }

    /** These words or other characters, in lower case. One in digits stands for any number in digits. */
    public static TokenSet words(Collection<String> words) {
        var symbols = new BitSet();
        words.forEach(word -> symbols.set(Vocabulary.symbol(word)));
        return new TokenSet(symbols);
    }

    /** These words or other characters. */
    public static TokenSet words(String... words) {
        return words(Arrays.asList(words));
    }

    /** What any of them holds. */
    public static TokenSet anyOf(TokenSet... sets) {
        var symbols = new BitSet();
        for (TokenSet set : sets) {
            symbols.or(set.symbols);
        }
        return new TokenSet(symbols);
    }

    /** The symbols of its tokens. */
    IntStream symbols() {
        return symbols.stream();
    }

    /** Whether the token may stand there. */
    boolean allows(Token token) {
        return symbols.get(token.symbol());
    }
}
