package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.temporal.TemporalExpression;

/**
 * A word that a temporal expression dates.
 *
 * @param phrase the place of its phrase in the sentence
 * @param token the word
 * @param clause the clause whose verb it is, or null for a noun
 * @param expression the expression
 * @param certainty how likely the expression dates this word, from 0 to 1
 */
record Host(int phrase, int token, Clause clause, TemporalExpression expression, double certainty) {
    boolean isVerb() {
        return clause != null;
    }
}
