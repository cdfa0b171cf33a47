package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Finds the dates since which something still lasts: "She has led it since [August]", "It is shut from [March]". */
final class Lasting {
    private static final TokenSet SINCE = TokenSet.words("since");
    private static final TokenSet FROM = TokenSet.words("from");
    private static final int REACH = 8;

    /** Words of what something is: "is not open". */
    private static final int STATE = 2;

    private final Tokens tokens;
    private final LastWords last;

    Lasting(Tokens tokens, LastWords last) {
        this.tokens = tokens;
        this.last = last;
    }

    /** Whether the date that begins with the token is one. */
    boolean isUntilNow(int start) {
        Token before = tokens.at(start - 1);
        return before != null
                && (SINCE.allows(before) && last.stands(LastWords.Kind.PERFECT, start, REACH)
                        || FROM.allows(before) && isState(start - 2));
    }

    /** "is shut": whether the words that end with the token say what something is. */
    private boolean isState(int end) {
        for (int at = end; at >= Math.max(1, end - STATE) && tokens.at(at).kind() == Token.Kind.WORD; at--) {
            if (Being.isPresent(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "In the decades since, ...": whether the length before the token does. */
    boolean leadsToNow(int end) {
        Token since = tokens.at(end);
        Token after = tokens.at(end + 1);
        return since != null && SINCE.allows(since) && (after == null || after.kind() == Token.Kind.OTHER);
    }
}
