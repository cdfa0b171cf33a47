package org.eventtimeline.extractor.event.clause;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * What is known of the main clauses before a verb, where commas stand between.
 *
 * @param before the clauses before it
 */
record MainClauses(Phrases phrases, List<Clause> before) {
    /** {@code warned} in {@code Lang, a guard, warned that they would keep the island, seized in May}. */
    boolean isHeldBy(int opening, int at) {
        return before.stream()
                .anyMatch(clause -> clause.at() > opening
                        && clause.at() < at
                        && clause.subject() < opening
                        && clause.kind() == Clause.Kind.MAIN
                        && clause.hasSubject());
    }

    /** {@code in 1995,} in {@code A man jailed for theft in 1995, Tim Lee, left}: whose verb comes may stand behind. */
    boolean isClosedAt(int opening) {
        return phrases.isTime(opening - 1)
                && !before.isEmpty()
                && before.get(before.size() - 1).kind() == Clause.Kind.MAIN
                && before.get(before.size() - 1).at() < opening;
    }

    /** {@code Lee} in {@code the curator was Lee, who made a list, published in May}: it has no verb of its own. */
    boolean hasObject(int noun) {
        return before.stream().anyMatch(clause -> clause.at() == noun - 1 && clause.hasSubject());
    }
}
