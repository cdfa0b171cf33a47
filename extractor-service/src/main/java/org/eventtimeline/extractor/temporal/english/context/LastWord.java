package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/**
 * Finds the last of some words shortly before a place of a text. Where places are asked for in order it looks at each
 * token once, however many dates stand side by side.
 */
final class LastWord {
    private static final int NONE = -1;

    private final Tokens tokens;
    private final TokenSet words;
    private final int reach;
    private int searched;
    private int found = NONE;

    /** Will find these words as many tokens before a place as the reach. */
    LastWord(Tokens tokens, TokenSet words, int reach) {
        this.tokens = tokens;
        this.words = words;
        this.reach = reach;
    }

    /** Whether one stands before the token in its sentence. */
    boolean isBefore(int at) {
        int first = Math.max(0, at - reach);
        if (at < searched) {
            searched = first;
            found = NONE;
        }
        for (int i = Math.max(searched, first); i < at; i++) {
            found = words.allows(tokens.at(i)) ? i : found;
        }
        searched = at;
        return found >= first && Sentences.isOne(tokens, found, at);
    }
}
