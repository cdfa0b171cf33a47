package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells the dates that open a second clause of their sentence: "It opened in May; in [June] it was sold". */
final class OpenClauses {
    private static final TokenSet BEFORE_DATES = TokenSet.words("on", "in", "during", "by");

    private final Tokens tokens;

    OpenClauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the date that begins with the token does. */
    boolean open(int start) {
        return start > 2
                && BEFORE_DATES.allows(tokens.at(start - 1))
                && (tokens.at(start - 2).is(";")
                        || EnglishClauses.CONJUNCTIONS.allows(tokens.at(start - 2))
                                && tokens.at(start - 3).is(","));
    }
}
