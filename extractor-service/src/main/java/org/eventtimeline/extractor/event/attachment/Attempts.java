package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What became of an attempt, which is of its date: {@code An attempt to take the town in May was repelled}. */
final class Attempts {
    private Attempts() {}

    /** The clause that tells what became of whatever the infinitive before phrase {@code start} says more of. */
    static Optional<Clause> before(Phrases phrases, List<Clause> clauses, int start) {
        return clauses.stream()
                .filter(clause -> clause.at() < start)
                .reduce((first, last) -> last)
                .filter(last -> last.kind() == Clause.Kind.INFINITIVE && phrases.isNoun(last.at() - 1))
                .flatMap(last -> clauses.stream()
                        .filter(main -> main.subject() == last.at() - 1 && main.at() > start)
                        .filter(main ->
                                main.kind() == Clause.Kind.MAIN && main.verb().tense() == Tense.PAST)
                        .findFirst());
    }
}
