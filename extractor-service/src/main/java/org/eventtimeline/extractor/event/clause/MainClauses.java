package org.eventtimeline.extractor.event.clause;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;

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

    /** {@code to meet} behind {@code agreed on Monday}. */
    private boolean isToDo(Clause clause) {
        return before.stream()
                .filter(other -> other.kind() == Clause.Kind.INFINITIVE)
                .anyMatch(other -> OverDates.before(phrases, other.at()) == clause.at());
    }

    /**
     * {@code said}, {@code told} with {@code reporters}, but neither {@code was announced} nor {@code recalled} with
     * {@code 300 heaters} nor {@code discovered} with {@code the comet} nor {@code agreed to meet}.
     */
    boolean isTelling(Clause clause) {
        Token verb = phrases.head(clause.verb());
        return VerbClasses.isTelling(verb)
                && !clause.verb().passive()
                && !isToDo(clause)
                && !(clause.hasObject() && !Lexicon.isPerson(phrases.head(clause.object())));
    }
}
