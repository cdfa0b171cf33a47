package org.eventtimeline.extractor.event;

import java.util.List;
import java.util.Optional;

/**
 * A sentence with its clauses.
 *
 * @param phrases the sentence as phrases
 * @param clauses its clauses in order
 */
record Reading(Phrases phrases, List<Clause> clauses) {

    static Reading of(Phrases phrases) {
        return new Reading(phrases, Clauses.of(phrases));
    }

    /** The clause whose verb group is phrase {@code i}. */
    Optional<Clause> clauseAt(int i) {
        return clauses.stream().filter(clause -> clause.at() == i).findFirst();
    }

    Span span() {
        return new Span(phrases.sentence().start(), phrases.sentence().end());
    }
}
