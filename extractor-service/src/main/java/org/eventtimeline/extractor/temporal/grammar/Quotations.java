package org.eventtimeline.extractor.temporal.grammar;

/** Where somebody else speaks, told by quotation marks. */
public final class Quotations {
    private final Tokens tokens;
    private int read;
    private boolean inside;

    /** The quotations of a text; asked from its first token to its last. */
    public Quotations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token stands in a quotation, as far as its paragraph shows. Each token is looked at once. */
    public boolean hold(int at) {
        if (at - read > Sentences.REACH) {
            read = at - Sentences.REACH;
            inside = false;
        }
        for (; read < at; read++) {
            inside = isInsideBehind(tokens.at(read), inside && continuesParagraph(read));
        }
        return inside && continuesParagraph(at);
    }

    private boolean continuesParagraph(int at) {
        return tokens.at(at).gap() != Token.Gap.PARAGRAPH;
    }

    /** Whether the later of two tokens stands in a quotation that the earlier one doesn't stand in. */
    public static boolean begins(Tokens tokens, int from, int to) {
        boolean inside = false;
        for (int i = from + 1; i < to && to - from <= Sentences.REACH; i++) {
            inside = isInsideBehind(tokens.at(i), inside);
        }
        return inside;
    }

    private static boolean isInsideBehind(Token token, boolean inside) {
        if (token.is("\"")) {
            return !inside;
        }
        return token.is("“") || !token.is("”") && inside;
    }
}
