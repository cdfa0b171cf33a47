package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Sentences that put what is told before whom or what it is told of: {@code Also killed on Monday was a nurse},
 * {@code Among those killed were two nurses}.
 */
final class Inversions {
    private Inversions() {}

    /** Gives the participle that opens the sentence the subject that stands behind {@code was}. */
    static void settle(Phrases phrases, List<Clause> clauses) {
        if (!clauses.isEmpty() && isAmong(phrases, clauses.get(0))) {
            Clause copula = clauses.get(0);
            clauses.set(0, new Clause(copula.at(), copula.verb(), copula.object(), Clause.NONE, copula.kind()));
        }
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

    /** {@code Among the guests was Ann Lee}. */
    private static boolean isAmong(Phrases phrases, Clause copula) {
        return phrases.isMark(0, "among")
                && copula.at() == 2
                && copula.hasObject()
                && copula.lemma(phrases).equals("be");
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
        return copula.lemma(phrases).equals("be")
                && copula.verb().isFinite()
                && copula.hasObject()
                && IntStream.range(participle.at(), copula.at()).noneMatch(i -> phrases.isKind(i, Kind.COMMA));
    }
}
