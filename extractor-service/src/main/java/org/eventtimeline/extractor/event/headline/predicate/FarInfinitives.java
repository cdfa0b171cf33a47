package org.eventtimeline.extractor.event.headline.predicate;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/**
 * Finds what somebody was told to do where it stands apart: {@code to stop} in {@code ordered the firm in a letter sent
 * to its lawyers to stop}.
 */
final class FarInfinitives {
    /** Prepositions that tell when, where or how it was said, and belong to no noun before. */
    private static final Set<String> OF_VERBS = Set.of("in", "at", "on", "during", "through", "by", "after", "before");

    private FarInfinitives() {}

    /**
     * The infinitive behind the object of the verb and what else is told of it, or {@link Clause#NONE}.
     *
     * @param from the phrase behind the object
     */
    static int of(Phrases phrases, Clause clause, int from) {
        if (!clause.hasObject() || !VerbClasses.isObjectControl(phrases.head(clause.verb()))) {
            return Clause.NONE;
        }
        boolean apart = OF_VERBS.contains(phrases.preposition(from));
        for (int i = from; i < phrases.size(); i++) {
            if (isApposed(phrases, i)) {
                apart = true;
                i += 2;
            } else if (phrases.get(i) instanceof VerbGroup verb) {
                if (verb.tense() == Tense.INFINITIVE) {
                    return apart ? i : Clause.NONE;
                }
                if (verb.isFinite()) {
                    return Clause.NONE;
                }
            } else if (!phrases.isNoun(i)
                    && !phrases.isTime(i)
                    && phrases.preposition(i).isEmpty()) {
                return Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    /** {@code , Acme,} behind {@code ordered the owner}, before {@code to stop}. */
    static boolean isApposed(Phrases phrases, int from) {
        return phrases.isKind(from, Kind.COMMA)
                && phrases.isNoun(from + 1)
                && phrases.isKind(from + 2, Kind.COMMA)
                && from + 3 < phrases.size()
                && phrases.get(from + 3) instanceof VerbGroup verb
                && verb.tense() == Tense.INFINITIVE;
    }
}
