package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.event.Phrase.Tense;

/** Tells from the words around an event whether it happened. */
final class Factuality {
    private Factuality() {}

    static Status status(Mention mention) {
        if (!mention.hasClause()) {
            return Status.OCCURRED;
        }
        Tense tense = mention.clause().verb().tense();
        return tense == Tense.FUTURE || tense == Tense.INFINITIVE ? Status.PLANNED : Status.OCCURRED;
    }
}
