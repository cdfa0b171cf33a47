package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says when two mentions tell one event. Neither answer depends on which of the two comes first.
 *
 * <p>Of one day, or of other equal dates, similar headlines do. Where someone takes part in both, less will do, but of
 * the words beside the names, and less again where the same word names the event. That two say something makes it no one
 * statement: what they say must be similar. Where one date lies in the next finer cell of the other, a day in its month,
 * the headlines must be nearly the same. No words are needed of what happens {@link Once}.
 */
final class SameEvent {
    private static final double SIMILAR = 0.6;
    private static final double SIMILAR_BESIDE_SHARED_NAMES = 0.4;
    private static final double SIMILAR_BESIDE_SHARED_NAMES_AND_ACT = 0.3;
    private static final double SAYING_THE_SAME = 0.55;

    /** How similar the words must be where the dates are of two cells. */
    static final double NEARLY_THE_SAME = 0.8;

    private SameEvent() {}

    /** How well the two fit, above 0 and up to 1; 0 where nothing says that they tell one event. */
    static double fit(Gist one, Gist other) {
        if (Contradiction.is(one, other)) {
            return 0;
        }
        double fit = one.cell().touches(other.cell()) ? fitOfWords(one, other) : 0;
        return Once.tellTheSame(one, other) ? Math.max(fit, SIMILAR) : fit;
    }

    private static double fitOfWords(Gist one, Gist other) {
        return one.cell().name().equals(other.cell().name()) && Contradiction.clocksAgree(one.date(), other.date())
                ? fitOfOneDate(one, other)
                : atLeast(NEARLY_THE_SAME, one.words().similarity(other.words()));
    }

    private static double fitOfOneDate(Gist one, Gist other) {
        Set<String> shared = one.people().shared(other.people());
        if (one.isStatement() || other.isStatement()) {
            return fitOfStatements(one, other);
        }
        if (OnceADay.tellTheSame(one, other)) {
            return SIMILAR;
        }
        if (areOfOthers(one, other)) {
            return shared.isEmpty()
                    ? 0
                    : atLeast(
                            NEARLY_THE_SAME,
                            one.words().without(shared).similarity(other.words().without(shared)));
        }
        if (!shared.isEmpty()
                && !one.people().areTheSameSeveral(other.people())
                && haveOtherObjects(one, other, shared)) {
            return 0;
        }
        return Stream.of(
                        atLeast(SIMILAR, one.words().similarity(other.words())),
                        shared.isEmpty() ? 0 : fitBeside(one, other, shared),
                        haveTheSameKind(one, other) && one.words().areMostlyIn(other.words()) ? SIMILAR : 0)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What is said must be the same, whoever says it; what is said to have been done and its doing, too. */
    private static double fitOfStatements(Gist one, Gist other) {
        Set<String> names = new HashSet<>(one.participants());
        names.addAll(other.participants());
        return areOfOthers(one, other)
                ? 0
                : atLeast(
                        SAYING_THE_SAME,
                        one.words().without(names).similarity(other.words().without(names)));
    }

    /** How well what is told beside the names that both have fits. */
    private static double fitBeside(Gist one, Gist other, Set<String> shared) {
        List<String> kind = haveTheSameKind(one, other) ? List.of(one.kind()) : List.of();
        double similarity = one.words()
                .without(shared)
                .with(kind)
                .similarity(other.words().without(shared).with(kind));
        boolean alike = haveTheSameAct(one, other)
                || haveTheSameKind(one, other) && one.people().areTheSameSeveral(other.people());
        return atLeast(alike ? SIMILAR_BESIDE_SHARED_NAMES_AND_ACT : SIMILAR_BESIDE_SHARED_NAMES, similarity);
    }

    /** Whether each tells of somebody of whom the other tells nothing. */
    private static boolean areOfOthers(Gist one, Gist other) {
        return one.people().areStrangeTo(other.people(), other.words())
                && other.people().areStrangeTo(one.people(), one.words());
    }

    /** Whether the same is told of different things: {@code Acme unveils a watch}, {@code Acme unveils a phone}. */
    private static boolean haveOtherObjects(Gist one, Gist other, Set<String> shared) {
        Set<String> ones = objects(one, other, shared);
        Set<String> others = objects(other, one, shared);
        return (haveTheSameAct(one, other) || haveTheSameKind(one, other))
                && !ones.isEmpty()
                && !others.isEmpty()
                && Collections.disjoint(ones, others);
    }

    /** What stands before the first preposition beside the names that both have and the words that name the event. */
    private static Set<String> objects(Gist gist, Gist other, Set<String> shared) {
        Set<String> objects = new HashSet<>(gist.words().told());
        objects.retainAll(gist.words().without(shared).stems());
        objects.removeIf(word ->
                Stream.concat(gist.act().stream(), other.act().stream()).anyMatch(act -> Words.areForms(word, act)));
        return objects;
    }

    private static boolean haveTheSameAct(Gist one, Gist other) {
        return !Collections.disjoint(one.act(), other.act());
    }

    private static boolean haveTheSameKind(Gist one, Gist other) {
        return one.kind() != null && one.kind().equals(other.kind());
    }

    private static double atLeast(double needed, double similarity) {
        return similarity >= needed ? similarity : 0;
    }
}
