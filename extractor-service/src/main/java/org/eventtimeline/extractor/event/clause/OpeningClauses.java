package org.eventtimeline.extractor.event.clause;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Gives what opens a sentence the subject of its main clause: {@code Born in Oslo, Lang studied}, {@code Having won a
 * prize, Lang studied}.
 */
final class OpeningClauses {
    private final Phrases phrases;
    private final List<Clause> clauses;

    private OpeningClauses(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Gives the opening participles and gerunds among the clauses their subjects. */
    static void settle(Phrases phrases, List<Clause> clauses) {
        clauses.replaceAll(new OpeningClauses(phrases, clauses)::withSubjectBehind);
    }

    private Clause withSubjectBehind(Clause clause) {
        boolean participle = clause.kind() == Clause.Kind.REDUCED && phrases.isVerb(0) && isBeforeComma(clause.at());
        boolean gerund = clause.kind() == Clause.Kind.GERUND
                && (clause.at() == 0 && clause.verb().perfect()
                        || clause.at() == 1 && phrases.isKind(0, Kind.PREPOSITION));
        boolean opens = (participle || gerund) && !clause.hasSubject();
        return !opens
                ? clause
                : clauses.stream()
                        .filter(other -> other.kind() == Clause.Kind.MAIN && other.hasSubject())
                        .filter(other -> phrases.isKind(other.subject() - 1, Kind.COMMA))
                        .findFirst()
                        .map(main ->
                                new Clause(clause.at(), clause.verb(), main.subject(), clause.object(), clause.kind()))
                        .orElse(clause);
    }

    private boolean isBeforeComma(int at) {
        for (int i = 0; i < at; i++) {
            if (phrases.isKind(i, Kind.COMMA)) {
                return false;
            }
        }
        return true;
    }
}
