package org.eventtimeline.extractor.event.reference.sentence;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Tells which pronouns are subjects of clauses that tell when or why what another clause tells was. */
public final class TimeClauses {
    private static final Set<String> OPENINGS =
            Set.of("before", "after", "until", "since", "because", "when", "while", "although", "where");

    private TimeClauses() {}

    /** {@code it} in {@code before it closed}: whether the clause of which it is the subject hangs on another. */
    public static boolean open(Phrases phrases, int i) {
        return i > 0 && OPENINGS.contains(phrases.lower(phrases.get(i - 1).from()));
    }
}
