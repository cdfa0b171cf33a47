package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells days to come by the questions about them. */
final class Questions {
    /** Words between what opens the question and the day. */
    private static final int OBJECT = 9;

    /** What opens a question about the present. */
    private static final TokenSet ASKING = Words.tokens("is are am do does will shall can could would should");

    private final Tokens tokens;
    private final LastWord asking;

    Questions(Tokens tokens) {
        this.tokens = tokens;
        asking = new LastWord(tokens, ASKING, OBJECT);
    }

    /** "Are you free on Thursday?", "Do we meet on Friday?" */
    boolean ask(int start) {
        if (!asking.isBefore(start)) {
            return false;
        }
        int first = start - 1;
        while (first > start - OBJECT && !Sentences.endsAt(tokens, first - 1)) {
            first--;
        }
        return Sentences.endsAt(tokens, first - 1) && ASKING.allows(tokens.at(first));
    }
}
