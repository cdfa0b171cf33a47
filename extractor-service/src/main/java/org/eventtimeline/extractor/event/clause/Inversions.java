package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Sentences that put what was done before whom or what it was done to: {@code Also killed on Monday was a nurse},
 * {@code Among those killed were two nurses}.
 */
final class Inversions {
    private Inversions() {}

    /** Gives the participle that opens the sentence the subject that stands behind {@code was}. */
    static void settle(Phrases phrases, List<Clause> clauses) {
        if (clauses.size() < 2) {
            return;
        }
        Clause participle = clauses.get(0);
        Clause copula = clauses.get(1);
        if (participle.kind() == Clause.Kind.REDUCED
                && opens(phrases, participle)
                && isBehind(phrases, participle, copula)) {
            clauses.set(
                    0,
                    new Clause(
                            participle.at(),
                            participle.verb().as(Tense.PAST).asPassive(),
                            copula.object(),
                            Clause.NONE,
                            Clause.Kind.MAIN));
        }
    }

    /** {@code Also killed}, {@code Among those killed}. */
    private static boolean opens(Phrases phrases, Clause participle) {
        boolean those = phrases.isMark(0, "among") && phrases.isMark(1, "those") && participle.at() == 2;
        return those
                || !participle.hasSubject()
                        && IntStream.range(0, participle.at()).allMatch(i -> phrases.isKind(i, Kind.ADVERB));
    }

    /** {@code was} before the noun that it tells of, within the same part of the sentence. */
    private static boolean isBehind(Phrases phrases, Clause participle, Clause copula) {
        return phrases.token(copula.verb().head()).lemma().equals("be")
                && copula.verb().isFinite()
                && copula.hasObject()
                && IntStream.range(participle.at(), copula.at()).noneMatch(i -> phrases.isKind(i, Kind.COMMA));
    }
}
