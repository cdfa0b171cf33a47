package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Finds the dates of what "since" looks back at: "since June", "the first since the war ended in June". */
final class Since {
    static final TokenSet WORD = TokenSet.words("since");

    /** Words between it and the date: "since the fall of its president in March". */
    private static final int REACH = 8;

    /** What it may have behind it where it means because: "since it will open in June". */
    private static final TokenSet NOT_PAST = TokenSet.words("will", "would", "may", "can", "could", "is", "are", "to");

    private final Tokens tokens;

    Since(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether it stands before the date that begins with the token. */
    boolean stands(int date) {
        return WORD.allows(tokens.at(date - 1))
                || TenseWords.WITHIN.allows(tokens.at(date - 1)) && opensPhrase(date - 2);
    }

    private boolean opensPhrase(int last) {
        for (int i = last; i > Math.max(0, last - REACH); i--) {
            Token token = tokens.at(i);
            if (WORD.allows(token)) {
                return true;
            }
            if (token.kind() != Token.Kind.WORD || NOT_PAST.allows(token)) {
                return false;
            }
        }
        return false;
    }
}
