package org.eventtimeline.extractor.temporal.grammar;

/**
 * The tokens of a text. Each is cut when first asked for and forgotten long after, so that a long text needs no more
 * memory than a short one.
 */
public final class Tokens {
    /** No one looks back further than this from the token asked for last. */
    static final int KEPT = 1024;

    private static final int PLACES = KEPT - 1;

    private final Lexer lexer;
    private final Token[] kept = new Token[KEPT];
    private int cut;

    /** The tokens of this text, which is in the language. */
    public Tokens(String text, Language language) {
        lexer = new Lexer(text, language);
    }

    /**
     * The token with this index, or null before the first and past the last.
     *
     * @throws IllegalArgumentException where it was forgotten
     */
    public Token at(int index) {
        int back = cut - 1 - index;
        // Before the first token too, there is nothing in a place as long as it is near.
        return back >= 0 && back < KEPT ? kept[index & PLACES] : far(index);
    }

    private Token far(int index) {
        if (index >= cut) {
            cut(index);
        } else if (index >= 0) {
            throw new IllegalArgumentException("token " + index + " was forgotten at token " + cut);
        }
        return index < 0 || index >= cut ? null : kept[index & PLACES];
    }

    private void cut(int index) {
        Token next = lexer.next();
        while (next != null) {
            kept[cut++ & PLACES] = next;
            next = index < cut ? null : lexer.next();
        }
    }
}
