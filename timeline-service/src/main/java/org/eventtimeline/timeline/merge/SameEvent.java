package org.eventtimeline.timeline.merge;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says when two mentions tell one event. Neither answer depends on which of the two comes first.
 *
 * <p>Of one day, or of other equal dates, similar headlines do. Where someone takes part in both, less will do, but of
 * the words beside the names, and less again where the same word names the event. That two say something makes it no
 * one
 * statement: what they say must be similar. Few words are needed of what is {@link SameDeed the same deed}, and none of
 * what happens {@link Once}. Where one date lies in the next finer cell of the other, a day in its month, the headlines
 * must be nearly the same, or half the same and of the same deed.
 */
final class SameEvent {
    private static final double SIMILAR = 0.6;
    private static final double SIMILAR_BESIDE_SHARED_NAMES = 0.4;
    private static final double SIMILAR_BESIDE_SHARED_NAMES_AND_ACT = 0.3;
    private static final double SAYING_THE_SAME = 0.55;

    private static final double NEARLY_THE_SAME = 0.8;

    /** How similar the words must at least be where the dates are of two cells. */
    static final double HALF_THE_SAME = 0.5;

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
                : atLeast(
                        SameDeed.tell(one, other) ? HALF_THE_SAME : NEARLY_THE_SAME,
                        one.words().similarity(other.words()));
    }

    private static double fitOfOneDate(Gist one, Gist other) {
        Set<String> shared = one.people().shared(other.people());
        if (one.isStatement() || other.isStatement()) {
            return fitOfStatements(one, other);
        }
        if (tellTheSame(one, other)) {
            return NEARLY_THE_SAME;
        }
        if (OtherDeed.isOfOthers(one, other)) {
            return shared.isEmpty()
                    ? 0
                    : atLeast(
                            NEARLY_THE_SAME,
                            one.words().without(shared).similarity(other.words().without(shared)));
        }
        if (OtherDeed.isDoneByOthers(one, other) || OtherDeed.isDoneToOthers(one, other, shared)) {
            return 0;
        }
        return Stream.of(
                        atLeast(SIMILAR, one.words().similarity(other.words())),
                        shared.isEmpty() ? 0 : fitBeside(one, other, shared),
                        one.deed().isOfTheKindOf(other.deed()) && one.words().areMostlyIn(other.words()) ? SIMILAR : 0)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether both tell the same deed; much of the same sort may be done in a month. */
    private static boolean tellTheSame(Gist one, Gist other) {
        return one.isOfADay()
                ? OnceADay.tellTheSame(one, other) || SameDeed.tell(one, other)
                : SameDeed.tell(one, other) && one.words().similarity(other.words()) >= HALF_THE_SAME;
    }

    /** What is said must be the same, whoever says it; what is said to have been done and its doing, too. */
    private static double fitOfStatements(Gist one, Gist other) {
        Set<String> names = one.people().and(other.people()).words();
        return OtherDeed.isOfOthers(one, other)
                ? 0
                : atLeast(
                        SAYING_THE_SAME,
                        one.words().without(names).similarity(other.words().without(names)));
    }

    /** How well what is told beside the names that both have fits. */
    private static double fitBeside(Gist one, Gist other, Set<String> shared) {
        double similarity = withKind(one, other, shared).similarity(withKind(other, one, shared));
        boolean alike = one.deed().hasTheActOf(other.deed())
                || one.deed().isOfTheKindOf(other.deed()) && one.people().areTheSameSeveral(other.people());
        return atLeast(alike ? SIMILAR_BESIDE_SHARED_NAMES_AND_ACT : SIMILAR_BESIDE_SHARED_NAMES, similarity);
    }

    private static Words withKind(Gist gist, Gist other, Set<String> shared) {
        Words beside = gist.words().without(shared);
        return gist.deed().isOfTheKindOf(other.deed()) ? beside.with(gist.kind()) : beside;
    }

    private static double atLeast(double needed, double similarity) {
        return similarity >= needed ? similarity : 0;
    }
}
