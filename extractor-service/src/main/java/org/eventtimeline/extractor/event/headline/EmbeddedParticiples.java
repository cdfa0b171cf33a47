package org.eventtimeline.extractor.event.headline;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Tells where a participle within another predicate ends: {@code [held in May]} in {@code lost the vote held in May to
 * her}.
 */
final class EmbeddedParticiples {
    /** What may stand between a participle with its date and a phrase that still belongs to it. */
    private static final Set<String> OWN = Set.of("", "by", "in", "at", "on");

    private final Reading reading;
    private final Phrases phrases;

    EmbeddedParticiples(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    /** The phrase after the clause, whose date stands at {@code from} or later. */
    int end(Clause clause, int from) {
        return isWithinPredicate(clause) ? afterDate(from) : phrases.size();
    }

    /** {@code held} in {@code lost the vote held in May}. */
    private boolean isWithinPredicate(Clause clause) {
        return clause.kind() == Clause.Kind.REDUCED
                && phrases.isNoun(clause.at() - 1)
                && reading.clauses().stream()
                        .anyMatch(other ->
                                other.at() < clause.subject() && other.verb().isFinite());
    }

    /** Behind the date in {@code the vote held in May to a rival}, whose rest belongs to another verb. */
    private int afterDate(int from) {
        int i = from;
        while (i < phrases.size() && !phrases.isTime(i)) {
            i++;
        }
        boolean own = i + 1 >= phrases.size() || OWN.contains(phrases.preposition(i + 1));
        return own ? phrases.size() : i + 1;
    }
}
