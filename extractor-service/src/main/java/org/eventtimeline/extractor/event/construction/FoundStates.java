package org.eventtimeline.extractor.event.construction;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Participles that tell in what state something is left or found: {@code left two guards injured}. */
public final class FoundStates {
    private static final Set<String> LEAVING = Set.of("leave", "find");

    private FoundStates() {}

    /**
     * {@code injured} of {@code left} in {@code left two guards injured}, {@code unlocked} of {@code found} in
     * {@code found the doors unlocked}.
     */
    public static boolean isOf(Phrases phrases, Clause leaving, int participle) {
        return leaving.object() == participle - 1 && LEAVING.contains(leaving.lemma(phrases));
    }

    /** What tells in what state somebody is: {@code was found} of {@code wrapped} in {@code was found wrapped}. */
    public static Optional<Clause> finding(Reading reading, Clause state) {
        return state.kind() != Clause.Kind.REDUCED
                ? Optional.empty()
                : reading.clauseAt(state.at() - 1)
                        .filter(found -> found.verb().passive() && found.verb().isFinite())
                        .or(() -> leaving(reading, state.at()));
    }

    /** {@code left} in {@code left two guards injured}, {@code found} in {@code found the doors unlocked}. */
    public static Optional<Clause> leaving(Reading reading, int participle) {
        return reading.clauseAt(participle - 2).filter(leaving -> isOf(reading.phrases(), leaving, participle));
    }
}
