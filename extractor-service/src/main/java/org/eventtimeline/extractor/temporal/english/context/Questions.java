package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells days to come by the questions about them. */
final class Questions {
    /** Words between what opens the question and the day. */
    private static final int OBJECT = 9;

    private final Tokens tokens;
    private final LastWords last;

    Questions(Tokens tokens, LastWords last) {
        this.tokens = tokens;
        this.last = last;
    }

    /** "Are you free on Thursday?", "Do we meet on Friday?" */
    boolean ask(int start) {
        if (!last.stands(LastWords.Kind.ASKING, start, OBJECT)) {
            return false;
        }
        int first = start - 1;
        while (first > start - OBJECT && !Sentences.endsAt(tokens, first - 1)) {
            first--;
        }
        return Sentences.endsAt(tokens, first - 1) && LastWords.Kind.ASKING.holds(tokens.at(first));
    }
}
