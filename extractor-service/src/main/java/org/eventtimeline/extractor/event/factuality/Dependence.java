package org.eventtimeline.extractor.event.factuality;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** Finds on which clause another depends: {@code to escape} on {@code managed}. */
final class Dependence {
    private static final Set<String> EARLIER = Set.of("since", "after", "despite");

    private Dependence() {}

    /** The clause on whose verb an infinitive, a gerund or the second of two verbs depends. */
    static Optional<Clause> governor(Reading reading, Clause dependent) {
        Tense tense = dependent.verb().tense();
        if (isPresupposed(reading.phrases(), dependent)
                || tense != Tense.INFINITIVE && tense != Tense.GERUND && !isSecondVerb(reading.phrases(), dependent)) {
            return Optional.empty();
        }
        int index = reading.clauses().indexOf(dependent) - 1;
        while (index > 0 && isPassedOver(reading, reading.clauses().get(index), dependent)) {
            index--;
        }
        return index >= 0 ? Optional.of(reading.clauses().get(index)) : Optional.empty();
    }

    /** {@code to carry} in {@code was chartered to carry tanks, returning in May}, which came of the charter. */
    private static boolean isPassedOver(Reading reading, Clause between, Clause dependent) {
        return between.kind() == Clause.Kind.INFINITIVE
                && dependent.verb().tense() == Tense.GERUND
                && reading.phrases().isKind(dependent.at() - 1, Kind.COMMA);
    }

    /** {@code has not lost since [beating] Norway}: that was so, whatever came of it. */
    private static boolean isPresupposed(Phrases phrases, Clause dependent) {
        return dependent.verb().tense() == Tense.GERUND && EARLIER.contains(phrases.preposition(dependent.at() - 1));
    }

    /** {@code hopes to win and [retire]}. */
    private static boolean isSecondVerb(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Tense.PRESENT
                && phrases.isKind(clause.at() - 1, Kind.COORDINATOR)
                && VerbForm.of(phrases.lower(clause.verb().from())) == VerbForm.BASE;
    }
}
