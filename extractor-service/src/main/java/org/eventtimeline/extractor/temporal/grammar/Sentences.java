package org.eventtimeline.extractor.temporal.grammar;

/** Where sentences end, told by punctuation, capitals and blank lines. */
public final class Sentences {
    /** No more tokens than these are looked at, so that the cost stays a constant. */
    private static final int REACH = 200;

    private Sentences() {}

    /** Whether a sentence ends with this token, or the text has none such. */
    public static boolean endsAt(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        if (token == null || next == null) {
            return true;
        }
        boolean stop = token.is(".") || token.is("!") || token.is("?");
        return stop && !next.isGlued() && (next.capitalised() || next.kind() != Token.Kind.WORD)
                || next.gap() == Token.Gap.PARAGRAPH;
    }

    /** How many sentences end between two tokens; many where they are far apart. */
    public static int between(Tokens tokens, int from, int to) {
        if (to - from > REACH) {
            return REACH;
        }
        int ends = 0;
        for (int at = from; at < to; at++) {
            ends += endsAt(tokens, at) ? 1 : 0;
        }
        return ends;
    }
}
