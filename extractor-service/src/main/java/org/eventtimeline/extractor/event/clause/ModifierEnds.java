package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Finds subjects that end in the verb of a clause which tells more of them: {@code a debate planned} for May 3 was
 * held.
 */
final class ModifierEnds {
    private final Phrases phrases;
    private final List<Clause> before;

    /**
     * Reads the modifiers of a sentence.
     *
     * @param before the clauses known so far
     */
    ModifierEnds(Phrases phrases, List<Clause> before) {
        this.phrases = phrases;
        this.before = before;
    }

    /**
     * The subject of which the clause whose verb is at {@code end} tells, if that ends it: {@code a debate planned} for
     * May 3
     * took place.
     *
     * @param antecedent finds what a relative clause tells of
     */
    Optional<Integer> subject(int end, Function<Clause, Integer> antecedent) {
        return before.stream()
                .filter(clause -> clause.at() == end && clause.hasSubject())
                .filter(clause -> clause.kind() == Clause.Kind.REDUCED || isInRelative(clause))
                .map(Clause::subject)
                .findFirst()
                .or(() -> beforeRelative(end, antecedent));
    }

    /** {@code part} in {@code part of a bridge that was closed fell}, where no other verb comes behind {@code fell}. */
    private Optional<Integer> beforeRelative(int end, Function<Clause, Integer> antecedent) {
        boolean only = before.stream()
                .noneMatch(clause ->
                        clause.kind() != Clause.Kind.RELATIVE && clause.verb().isFinite());
        boolean last = IntStream.range(end + 2, phrases.size())
                .takeWhile(i -> !phrases.isKind(i, Kind.COMMA))
                .noneMatch(phrases::isVerb);
        return before.stream()
                .filter(clause -> clause.at() == end && clause.kind() == Clause.Kind.RELATIVE && clause.hasSubject())
                .filter(clause -> only && last && !clause.hasObject())
                .findFirst()
                .map(antecedent);
    }

    /** {@code not to be named} in {@code a nurse who asked not to be named won}. */
    private boolean isInRelative(Clause clause) {
        return clause.kind() == Clause.Kind.INFINITIVE
                && clause.verb().passive()
                && before.stream()
                        .anyMatch(other -> other.kind() == Clause.Kind.RELATIVE
                                && other.subject() == clause.subject()
                                && other.at() == clause.at() - 1);
    }
}
