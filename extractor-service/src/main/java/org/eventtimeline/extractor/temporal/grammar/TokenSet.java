package org.eventtimeline.extractor.temporal.grammar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** Tokens that can stand at a place. */
public final class TokenSet {
    /** No token. */
    public static final TokenSet NONE = new TokenSet(new BitSet());

    /** Any number in digits, whole or decimal. */
    public static final TokenSet DIGITS = symbols(Vocabulary.DECIMAL, Vocabulary.NUMERATOR);

    /** Any number with a decimal point. */
    public static final TokenSet DECIMALS = symbols(Vocabulary.DECIMAL, Vocabulary.DECIMAL);

    /** Any number of one or two digits directly before a slash. */
    public static final TokenSet NUMERATORS = symbols(Vocabulary.NUMERATOR, Vocabulary.NUMERATOR);

    private final long[] symbols;

    private TokenSet(BitSet symbols) {
        this.symbols = symbols.toLongArray();
    }

    /** Numbers in so many digits, the grouping commas counted. */
    public static TokenSet digits(int fewest, int most) {
        TokenSet alone = symbols(Vocabulary.number(fewest), Vocabulary.number(most));
        return fewest <= Vocabulary.LONGEST_NUMERATOR ? anyOf(alone, NUMERATORS) : alone;
    }

    private static TokenSet symbols(int from, int to) {
        var symbols = new BitSet();
        symbols.set(from, to + 1);
        return new TokenSet(symbols);
    }

    /** These words or other characters, in lower case. One in digits stands for all numbers of its length. */
    public static TokenSet words(Collection<String> words) {
        var symbols = new BitSet();
        words.forEach(word -> symbols.or(BitSet.valueOf(word(word).symbols)));
        return new TokenSet(symbols);
    }

    private static TokenSet word(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return digits(word.length(), word.length());
        }
        int symbol = Vocabulary.symbol(word);
        return symbols(symbol, symbol);
    }

    /** These words or other characters. */
    public static TokenSet words(String... words) {
        return words(Arrays.asList(words));
    }

    /** What any of them holds. */
    public static TokenSet anyOf(TokenSet... sets) {
        var symbols = new BitSet();
        for (TokenSet set : sets) {
            symbols.or(BitSet.valueOf(set.symbols));
        }
        return new TokenSet(symbols);
    }

    /** The symbols of its tokens. */
    IntStream symbols() {
        return BitSet.valueOf(symbols).stream();
    }

    /** Whether all tokens of the other are among its own. */
    boolean holds(TokenSet other) {
        return other.symbols().allMatch(this::allows);
    }

    /** Whether the token may stand there. */
    public boolean allows(Token token) {
        return allows(token.symbol());
    }

    private boolean allows(int symbol) {
        int place = symbol / Long.SIZE;
        return place < symbols.length && (symbols[place] & 1L << symbol) != 0;
    }
}
