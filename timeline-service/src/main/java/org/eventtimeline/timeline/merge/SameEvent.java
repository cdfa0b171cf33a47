package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Set;

/**
 * Says when two mentions tell one event. Neither answer depends on which of the two comes first.
 *
 * <p>Of one day, or of other equal dates, similar headlines do. Where they are less similar, the {@link Evidence} of the
 * headlines and sentences is weighed. That two say something makes it no one statement: what they say must be similar.
 * Few words are needed of what is {@link SameDeed the same deed}, and none of what happens {@link Once}. Where one date
 * lies in the next finer cell of the other, a day in its month, the headlines must be nearly the same, or half the same
 * and of the same deed, or the evidence strong.
 */
final class SameEvent {
    /** How similar the words of headlines are that need nothing else in common. */
    static final double SIMILAR = 0.6;

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
                : fitOfTwoDates(one, other);
    }

    /** Where other dates are meant, what speaks for one event weighs half as much as on one day. */
    private static double fitOfTwoDates(Gist one, Gist other) {
        double words = atLeast(
                SameDeed.tell(one, other) ? HALF_THE_SAME : NEARLY_THE_SAME,
                one.words().similarity(other.words()));
        boolean canBeFound = !Collections.disjoint(
                one.words().few(HALF_THE_SAME), other.words().few(HALF_THE_SAME));
        return canBeFound && !one.isStatement() && !other.isStatement()
                ? Math.max(words, Evidence.fit(one, other) / 2)
                : words;
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
        boolean isPart = one.deed().isOfTheKindOf(other.deed()) && one.words().areMostlyIn(other.words());
        double words = isPart ? SIMILAR : atLeast(SIMILAR, one.words().similarity(other.words()));
        return Math.max(words, Evidence.fit(one, other));
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

    private static double atLeast(double needed, double similarity) {
        return similarity >= needed ? similarity : 0;
    }
}
