package org.eventtimeline.extractor.event.headline.noun;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** What a noun says is to be done: {@code a plan to build a tunnel}. */
final class PlannedDeeds {
    /** What says something is to be done, with all kinds of it. */
    private static final Set<String> PLANS =
            Set.of("idea", "request", "offer", "promise", "command", "attempt", "agreement", "decision");

    private static final int SENSES = 1;

    private PlannedDeeds() {}

    /**
     * The phrase with the infinitive behind noun phrase {@code i} and its date, if that says of what the noun tells.
     */
    static Optional<Integer> of(Phrases phrases, int i) {
        int next = i + 1;
        next += phrases.isTime(next)
                ? 1
                : phrases.isTime(next + 1) && !phrases.preposition(next).isEmpty() ? 2 : 0;
        boolean deed =
                phrases.isVerb(next) && phrases.verb(next).tense() == Tense.INFINITIVE && phrases.isNoun(next + 1);
        return Optional.of(next).filter(verb -> deed && mayBePlan(phrases, i));
    }

    /** {@code a plan}, {@code an order}, but not {@code a chip} to sell. */
    private static boolean mayBePlan(Phrases phrases, int i) {
        return Modifiers.INDEFINITE.contains(phrases.lower(phrases.get(i).from()))
                && PLANS.stream()
                        .anyMatch(plan -> WordNetKinds.isKindOf(phrases.head(i).lemma(), plan, SENSES));
    }
}
