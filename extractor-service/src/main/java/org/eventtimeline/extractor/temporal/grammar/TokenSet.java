package org.eventtimeline.extractor.temporal.grammar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Tokens that can stand at a place; the end is one of them where what stands before can be all. */
public final class TokenSet {
    /** No token, as what stands before is all: anything may follow. */
    public static final TokenSet END = new TokenSet(new BitSet(), true);

    /** Any number in digits. */
    public static final TokenSet DIGITS = new TokenSet(BitSet.valueOf(new long[] {1L << Vocabulary.DIGITS}), false);

    private final BitSet symbols;
    private final boolean end;

    private TokenSet(BitSet symbols, boolean end) {
        this.symbols = symbols;
        this.end = end;
    }

    /** These words or other characters, in lower case. One in digits stands for any number in digits. */
    public static TokenSet words(Collection<String> words) {
        var symbols = new BitSet();
        words.forEach(word -> symbols.set(Vocabulary.symbol(word)));
        return new TokenSet(symbols, false);
    }

    /** These words or other characters. */
    public static TokenSet words(String... words) {
        return words(Arrays.asList(words));
    }

    /** What any of them holds. */
    public static TokenSet anyOf(TokenSet... sets) {
        return anyOf(Arrays.asList(sets));
    }

    static TokenSet anyOf(List<TokenSet> sets) {
        var symbols = new BitSet();
        sets.forEach(set -> symbols.or(set.symbols));
        return new TokenSet(symbols, sets.stream().anyMatch(TokenSet::end));
    }

    TokenSet withoutEnd() {
        return new TokenSet(symbols, false);
    }

    boolean end() {
        return end;
    }

    /** The symbols of its tokens. */
    IntStream symbols() {
        return symbols.stream();
    }

    /** Whether the token may stand there; null stands for the end of the text. */
    boolean allows(Token token) {
        return end || token != null && symbols.get(token.symbol());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenSet set && end == set.end && symbols.equals(set.symbols);
    }

    @Override
    public int hashCode() {
        return 31 * symbols.hashCode() + Boolean.hashCode(end);
    }
}
