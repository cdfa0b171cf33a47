package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Finds the dates of what somebody says. */
final class Reports {
    private static final int REACH = 8;

    private final Tokens tokens;
    private final LastWords last;

    Reports(Tokens tokens, LastWords last) {
        this.tokens = tokens;
        this.last = last;
    }

    /** Whether a word of the sentence shortly before the token reports, or the next one does. */
    boolean isReported(int at) {
        Token after = tokens.at(at + 1);
        return last.stands(LastWords.Kind.SPEECH, at, REACH) || after != null && LastWords.Kind.SPEECH.holds(after);
    }
}
