package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Participles in commas before the verb: {@code The law, passed in 2003, amended in 2009 and struck down, was new}. */
final class SeriesOfParticiples {
    private SeriesOfParticiples() {}

    /** Takes for participles what the first of them and the verb behind the last comma have between them. */
    static void settle(Phrases phrases, List<Clause> clauses) {
        for (int i = 0; i + 2 < clauses.size(); i++) {
            if (isAside(phrases, clauses.get(i))) {
                settle(clauses, i, verbBehind(phrases, clauses, i));
            }
        }
    }

    private static void settle(List<Clause> clauses, int first, int last) {
        if (last <= first + 1) {
            return;
        }
        int subject = clauses.get(first).subject();
        clauses.subList(first + 1, last).replaceAll(clause -> participle(clause, subject));
        Clause verb = clauses.get(last);
        clauses.set(last, new Clause(verb.at(), verb.verb(), subject, verb.object(), verb.kind()));
    }

    private static boolean isAside(Phrases phrases, Clause first) {
        return first.kind() == Clause.Kind.REDUCED
                && first.hasSubject()
                && first.at() == first.subject() + 2
                && phrases.isKind(first.at() - 1, Kind.COMMA);
    }

    /** The index of the clause without a subject of its own behind a comma, if nothing but past forms is between. */
    private static int verbBehind(Phrases phrases, List<Clause> clauses, int first) {
        return IntStream.range(first + 1, clauses.size())
                .filter(i -> !isPastForm(clauses.get(i), clauses.get(first).subject()))
                .limit(1)
                .filter(i -> clauses.get(i).verb().isFinite()
                        && !clauses.get(i).hasSubject()
                        && phrases.isKind(clauses.get(i).at() - 1, Kind.COMMA))
                .findFirst()
                .orElse(Clause.NONE);
    }

    private static boolean isPastForm(Clause clause, int subject) {
        return clause.kind() == Clause.Kind.MAIN
                && clause.subject() == subject
                && !clause.hasObject()
                && clause.verb().to() - clause.verb().from() == 1;
    }

    private static Clause participle(Clause clause, int subject) {
        return new Clause(clause.at(), clause.verb().as(Tense.PARTICIPLE), subject, Clause.NONE, Clause.Kind.REDUCED);
    }
}
