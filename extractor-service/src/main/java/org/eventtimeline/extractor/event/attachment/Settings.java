package org.eventtimeline.extractor.event.attachment;

import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Dates verbs by the occasions that their nouns name: {@code went bankrupt during the crisis of 1921}. */
final class Settings {
    static final double CERTAINTY = 0.6;

    private final DatedClause datedClause;
    private final DatedVerbs verbs;

    Settings(DatedClause datedClause, DatedVerbs verbs) {
        this.datedClause = datedClause;
        this.verbs = verbs;
    }

    /** Dates the verb of which the noun names the occasion, which ends with its date at phrase {@code end}. */
    void add(int noun, int end, TemporalExpression expression) {
        datedClause
                .find(noun - 1, end, expression)
                .filter(clause -> clause.verb().tense() != Tense.PRESENT && datedClause.agrees(clause, expression))
                .ifPresent(clause -> verbs.add(clause, expression, CERTAINTY));
    }
}
