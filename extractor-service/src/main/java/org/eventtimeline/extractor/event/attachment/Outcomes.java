package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.construction.Results;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What matters to a reader where the date stands beside another verb: {@code won a medal at a fair held in May}. */
final class Outcomes {
    private static final Set<String> HELD = Set.of("hold", "play", "stage", "contest", "fight");

    private Outcomes() {}

    /** Whether the clause is what came of the dated one, or was planned. */
    static boolean isOf(Phrases phrases, List<Clause> clauses, Host host, Clause clause) {
        Clause dated = host.clause();
        int distance = clauses.indexOf(clause) - clauses.indexOf(dated);
        return isForeseen(phrases, host, clause)
                || Occasions.isOf(phrases, dated, clause)
                || distance == 1 && isVictory(phrases, clause) && !Results.isOfContest(phrases.head(dated.verb()))
                || distance == 1 && isOfHeld(phrases, dated, clause)
                || distance == -1 && isMeanwhile(phrases, dated, clause);
    }

    /**
     * {@code is expected} and {@code to meet} in {@code On Friday she is expected to meet Lang}, {@code planned} and
     * {@code to open} in {@code planned to open a mill in 2021}: that was planned earlier.
     */
    private static boolean isForeseen(Phrases phrases, Host plan, Clause infinitive) {
        boolean behind =
                phrases.head(infinitive.verb()).start() < plan.expression().start();
        return infinitive.at() == plan.clause().at() + 1
                && (plan.clause().isForeseen(phrases) || behind && plan.clause().isIntention(phrases));
    }

    /** {@code to beat} in {@code came from behind on Monday to beat Oslo}. */
    private static boolean isVictory(Phrases phrases, Clause infinitive) {
        return infinitive.verb().tense() == Tense.INFINITIVE && Results.isVictory(phrases, infinitive);
    }

    /** {@code was won} in {@code The vote, held on Monday, was won by Lee}. */
    private static boolean isOfHeld(Phrases phrases, Clause held, Clause clause) {
        return held.kind() == Clause.Kind.REDUCED
                && clause.kind() == Clause.Kind.MAIN
                && held.subject() == clause.subject()
                && clause.verb().tense() == Tense.PAST
                && phrases.isKind(held.at() - 1, Kind.COMMA)
                && HELD.contains(held.lemma(phrases));
    }

    /** {@code found} in {@code found a letter while clearing out the attic in May}. */
    private static boolean isMeanwhile(Phrases phrases, Clause gerund, Clause clause) {
        return gerund.kind() == Clause.Kind.GERUND
                && phrases.isMark(gerund.at() - 1, "while")
                && clause.verb().tense() == Tense.PAST;
    }
}
