package org.eventtimeline.extractor.event.construction;

import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Relative clauses without a comma that only tell what something is done to: {@code sold the mill that it bought in
 * 2016, cutting 40 jobs}; what comes behind them is of the doing.
 */
public final class Restrictive {
    private Restrictive() {}

    /** Whether the clause is one: {@code who won} in {@code beat a swimmer who won}. */
    public static boolean is(Phrases phrases, List<Clause> clauses, Clause clause) {
        int pronoun = phrases.isKind(clause.at() - 1, Kind.RELATIVE) ? clause.at() - 1 : clause.subject() - 1;
        boolean opened = phrases.isKind(pronoun, Kind.RELATIVE);
        int noun = opened ? pronoun - 1 : pronoun;
        return (opened || clause.kind() == Clause.Kind.RELATIVE)
                && clauses.stream().anyMatch(other -> other.hasObject() && other.object() == noun);
    }
}
