package org.eventtimeline.extractor.event.attachment;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.temporal.TemporalExpression;

/**
 * A word that a temporal expression dates.
 *
 * @param phrase the place of its phrase in the sentence
 * @param token the word
 * @param clause the clause whose verb it is, or null for a noun
 * @param expression the expression
 * @param certainty how likely the expression dates this word, from 0 to 1
 * @param background whether the word only tells a part of another event that has the date
 */
public record Host(
        int phrase, int token, Clause clause, TemporalExpression expression, double certainty, boolean background) {

    /** One that is not in the background. */
    public Host(int phrase, int token, Clause clause, TemporalExpression expression, double certainty) {
        this(phrase, token, clause, expression, certainty, false);
    }

    /** The same word at another date. */
    Host at(TemporalExpression other) {
        return new Host(phrase, token, clause, other, certainty, background);
    }

    Host inBackground() {
        return new Host(phrase, token, clause, expression, certainty, true);
    }

    /** Whether it is the verb of a clause. */
    public boolean isVerb() {
        return clause != null;
    }
}
