package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Words that report what somebody says, mostly to the writer of the text and in its own week. */
final class Reports {
    private static final TokenSet SPEECH = Words.tokens(
            "said says saying say told tells tell announced announces reported reports added confirmed denied "
                    + "acknowledged according statement conference interview spokesman spokeswoman spokesperson");
    private static final int REACH = 8;

    private final Tokens tokens;
    private final LastWord speech;

    Reports(Tokens tokens) {
        this.tokens = tokens;
        speech = new LastWord(tokens, SPEECH, REACH);
    }

    /** Whether a word of the sentence shortly before the token reports, or the next one does. */
    boolean isReported(int at) {
        Token after = tokens.at(at + 1);
        return speech.isBefore(at) || after != null && SPEECH.allows(after);
    }
}
