package org.eventtimeline.extractor.temporal.grammar;

/** Where somebody else begins to speak, told by quotation marks. */
public final class Quotations {
    private Quotations() {}

    /** Whether a token stands in a quotation, as far as its paragraph shows. */
    public static boolean hold(Tokens tokens, int at) {
        int first = at;
        while (first > Math.max(0, at - Sentences.REACH) && tokens.at(first).gap() != Token.Gap.PARAGRAPH) {
            first--;
        }
        return begins(tokens, first - 1, at);
    }

    /** Whether the later of two tokens stands in a quotation that the earlier one doesn't stand in. */
    public static boolean begins(Tokens tokens, int from, int to) {
        boolean inside = false;
        for (int i = from + 1; i < to && to - from <= Sentences.REACH; i++) {
            Token token = tokens.at(i);
            if (token.is("\"")) {
                inside = !inside;
            } else if (token.is("“") || token.is("”")) {
                inside = token.is("“");
            }
        }
        return inside;
    }
}
