package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Dates up to which something is still to be done, or before which something else is. */
final class Deadlines {
    static final TokenSet THAN = TokenSet.words("than");

    static final TokenSet UNTIL = TokenSet.words("until", "till");

    private static final TokenSet NOW_AND = TokenSet.anyOf(UNTIL, TokenSet.words("and", "or"));

    private static final TokenSet HAVE = TokenSet.words("have", "has", "'ve");

    /** Words of what lies ahead: "ahead of a big sale". */
    private static final int THING = 4;

    private final Tokens tokens;

    Deadlines(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the date that begins with the token is one. */
    boolean areTold(int start) {
        return isAhead(start) || isLatest(start) || isLeft(start) || isFromNow(start);
    }

    /** "ahead of the vote on Sunday", "ahead of Sunday". */
    private boolean isAhead(int start) {
        for (int i = start - 1; i > Math.max(0, start - THING - 1); i--) {
            Token token = tokens.at(i);
            if (token.kind() != Token.Kind.WORD) {
                return false;
            }
            if (token.is("of") && tokens.at(i - 1).is("ahead")) {
                return true;
            }
        }
        return false;
    }

    /** "No later than Friday". */
    private boolean isLatest(int start) {
        return start > 1
                && THAN.allows(tokens.at(start - 1))
                && tokens.at(start - 2).is("later");
    }

    /** "They have until Friday to appeal". */
    private boolean isLeft(int start) {
        return start > 1 && UNTIL.allows(tokens.at(start - 1)) && HAVE.allows(tokens.at(start - 2));
    }

    /** "Between now and Friday", "from now until Friday". */
    private boolean isFromNow(int start) {
        return start > 1
                && NOW_AND.allows(tokens.at(start - 1))
                && tokens.at(start - 2).is("now");
    }
}
