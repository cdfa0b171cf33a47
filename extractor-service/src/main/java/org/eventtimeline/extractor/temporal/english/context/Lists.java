package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells dates that are listed, the last of which has the year of all: "in March and again in October 1998". */
final class Lists {
    private static final TokenSet AND = TokenSet.words("and", "or", "to", "until", "then");
    private static final TokenSet LINKS =
            TokenSet.words("and", "or", "to", "until", "then", ",", "in", "on", "again", "by", "early", "late");

    /** Words from one date to the next. */
    private static final int REACH = 4;

    private final Tokens tokens;

    Lists(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a date that begins with a token goes on with what ends before another one. */
    boolean join(int end, int start) {
        boolean and = false;
        for (int i = end; i < start; i++) {
            Token token = tokens.at(i);
            if (start - end > REACH || !LINKS.allows(token) || token.gap() == Token.Gap.PARAGRAPH) {
                return false;
            }
            and |= AND.allows(token);
        }
        return and;
    }
}
