package org.eventtimeline.extractor.temporal.english.context;

import org.eventtimeline.extractor.temporal.grammar.Sentences;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.grammar.TokenSet;
import org.eventtimeline.extractor.temporal.grammar.Tokens;

/** Tells the days to come from which something is so: "a truce starting Saturday", "From 1 July smoking is banned". */
final class FirstDays {
    /** With what a thing that is to come begins. */
    static final TokenSet STARTING = TokenSet.words("starting", "beginning", "commencing");

    private static final TokenSet FROM = TokenSet.words("from");

    /** Words from a date that opens its sentence to the verb of that. */
    private static final int CLAUSE = 7;

    private final Tokens tokens;

    FirstDays(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the date that begins with the token is one. */
    boolean areTold(int start) {
        int last = start > 1 && TenseWords.BEFORE_DAYS.allows(tokens.at(start - 1)) ? start - 2 : start - 1;
        return STARTING.allows(tokens.at(last)) && Sentences.isOne(tokens, last, start) || open(start);
    }

    /** "From 1 July smoking is banned." */
    private boolean open(int start) {
        if (!FROM.allows(tokens.at(start - 1)) || !Sentences.endsAt(tokens, start - 2)) {
            return false;
        }
        for (int i = start; i < start + CLAUSE && !Sentences.endsAt(tokens, i); i++) {
            Token token = tokens.at(i);
            if (TenseWords.PRESENT_BE.allows(token)) {
                return true;
            }
        }
        return false;
    }
}
