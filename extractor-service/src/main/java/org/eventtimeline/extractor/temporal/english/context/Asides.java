package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Finds the dates that end a relative clause between commas, from which the sentence does not go on. */
final class Asides {
    /** Tokens within which such a clause begins. */
    private static final int REACH = 30;

    private static final TokenSet RELATIVES = TokenSet.words("which", "who", "whose", "where");
    private static final TokenSet COMMA = TokenSet.words(",");

    private final Tokens tokens;

    Asides(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "The jet, which first flew in [April 2008], entered service in January". */
    boolean isAside(int start, int end) {
        Token after = tokens.at(end);
        if (after == null || !COMMA.allows(after)) {
            return false;
        }
        for (int i = start - 1; i > Math.max(0, start - REACH) && !Sentences.endsAt(tokens, i); i--) {
            if (COMMA.allows(tokens.at(i))) {
                return false;
            }
            if (RELATIVES.allows(tokens.at(i))) {
                return COMMA.allows(tokens.at(i - 1));
            }
        }
        return false;
    }
}
