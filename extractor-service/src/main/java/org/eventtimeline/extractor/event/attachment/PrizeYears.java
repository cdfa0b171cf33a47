package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Years in the names of what is won or taken part in, which date the verb: {@code won the 1974 World Cup}, {@code last
 * year's prize went to Lee}.
 */
final class PrizeYears {
    private static final Set<String> TAKING_PART =
            Set.of("win", "lose", "receive", "share", "reach", "host", "attend", "award", "miss");

    private PrizeYears() {}

    /** The clause that tells so of the noun phrase. */
    static Optional<Clause> clause(Phrases phrases, List<Clause> clauses, int noun) {
        int object = phrases.preposition(noun - 1).equals("of") && phrases.isNoun(noun - 2) ? noun - 2 : noun;
        return clauses.stream()
                .filter(clause -> isTaken(phrases, clause, object) || goesTo(phrases, clause, noun))
                .findFirst();
    }

    private static boolean isTaken(Phrases phrases, Clause clause, int object) {
        return TAKING_PART.contains(clause.lemma(phrases))
                && clause.hasObject()
                && (clause.object() == object || clause.object() == object - 1 && phrases.isNoun(object));
    }

    /** {@code The 1974 prize went to Lee}. */
    private static boolean goesTo(Phrases phrases, Clause clause, int noun) {
        return clause.subject() == noun
                && clause.lemma(phrases).equals("go")
                && phrases.preposition(clause.at() + 1).equals("to");
    }
}
