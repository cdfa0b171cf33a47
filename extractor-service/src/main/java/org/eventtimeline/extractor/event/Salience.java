package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.language.Token;

/** How much an event matters to a reader of the timeline, from 0 to 1. */
final class Salience {
    private static final double EVENT = 0.8;
    private static final double STATE = 0.6;
    private static final double STATEMENT = 0.3;

    private Salience() {}

    static double of(Mention mention) {
        if (!mention.hasClause()) {
            return EVENT;
        }
        Token verb = mention.phrases().token(mention.clause().verb().head());
        return Lexicon.isReporting(verb) ? STATEMENT : Lexicon.isState(verb) ? STATE : EVENT;
    }
}
