package org.eventtimeline.extractor.temporal.grammar;

import java.util.List;

/** Where sentences end, told by punctuation, capitals and blank lines. */
public final class Sentences {
    /** No more tokens than these are looked at, so that the cost stays a constant. */
    private static final int REACH = 200;

    private Sentences() {}

    /** Whether a sentence ends with this token, or the text has none such. */
    public static boolean endsAt(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size() - 1) {
            return true;
        }
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        boolean stop = token.is(".") || token.is("!") || token.is("?");
        return stop && !next.isGlued() && (next.capitalised() || next.kind() != Token.Kind.WORD)
                || next.gap() == Token.Gap.PARAGRAPH;
    }

    /** How many sentences end between two tokens; many where they are far apart. */
    public static int between(List<Token> tokens, int from, int to) {
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
