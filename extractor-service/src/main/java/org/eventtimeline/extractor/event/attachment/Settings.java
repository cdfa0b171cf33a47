package org.eventtimeline.extractor.event.attachment;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/** Dates verbs by the occasions that their nouns name: {@code went bankrupt during the crisis of 1921}. */
final class Settings {
    static final double CERTAINTY = 0.6;

    private final Phrases phrases;
    private final DatedClause datedClause;
    private final DatedVerbs verbs;

    Settings(Phrases phrases, DatedClause datedClause, DatedVerbs verbs) {
        this.phrases = phrases;
        this.datedClause = datedClause;
        this.verbs = verbs;
    }

    /**
     * Dates the verb of which the noun names the occasion, which ends with its date at phrase {@code end}; returns
     * whether there is one.
     */
    boolean add(int noun, int end, TemporalExpression expression) {
        Optional<Clause> told = datedClause
                .find(noun - 1, end, expression)
                .filter(clause -> clause.verb().tense() != Tense.PRESENT && datedClause.agrees(clause, expression))
                .filter(clause -> !isDeed(clause, noun));
        told.ifPresent(clause -> verbs.add(clause, expression, CERTAINTY));
        return told.isPresent();
    }

    /** {@code charged in the bombing of 1988}, which was before. */
    private boolean isDeed(Clause clause, int noun) {
        return phrases.preposition(noun - 1).equals("in") && VerbClasses.isJudging(phrases.head(clause.verb()));
    }
}
