package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Set;

/** Knows when two mentions tell the like of others, or of other things, and so are two events. */
final class OtherDeed {
    /** There is mostly one event a day of such a kind with the same people, or at the same place. */
    private static final Set<String> ONCE_A_DAY = Set.of(
            "accident",
            "agreement",
            "bankruptcy",
            "competition",
            "coup",
            "death",
            "departure",
            "disaster",
            "election",
            "fall",
            "meeting",
            "protest",
            "rise",
            "trial",
            "visit",
            "war");

    /** Of such a kind markets tell the like of many every day. */
    private static final Set<String> OF_MANY_A_DAY = Set.of("fall", "results", "rise");

    private static final double SAYING_THE_SAME = 0.5;

    private OtherDeed() {}

    static boolean is(Gist one, Gist other) {
        return isOfOthers(one, other)
                || isTheStepBefore(one, other)
                || isTheStepBefore(other, one)
                || saysOtherThings(one, other)
                || !SharedFigure.isBetween(one, other)
                        && (isOneOfMany(one, other) || !areForemost(one, other) && isLikeAnother(one, other));
    }

    /** {@code Ana Lind is convicted} beside {@code Ana Lind jailed after being convicted}. */
    private static boolean isTheStepBefore(Gist step, Gist other) {
        Set<String> act = step.deed().act();
        return other.passage().tellsAsAnotherStep(act) && !step.passage().tellsAsAnotherStep(act);
    }

    /** Whether the two are what articles tell foremost of a day, who may well tell it of others or of other things. */
    private static boolean areForemost(Gist one, Gist other) {
        return one.passage().isForemostLike(other.passage()) && !one.isStatement() && !other.isStatement();
    }

    private static boolean isLikeAnother(Gist one, Gist other) {
        boolean mayBeTwo = !isOnceADay(one) || !isOnceADay(other);
        return mayBeTwo && (isDoneByOthers(one, other) || isDoneToOthers(one, other))
                || one.words().countsOn(other.words());
    }

    /**
     * Whether each names somebody or some place of which the other tells nothing. Where somebody takes part in both
     * only those count whom the headlines name, and not where they may tell two sides of it. What two articles of one
     * subject tell foremost may name others.
     */
    private static boolean isOfOthers(Gist one, Gist other) {
        boolean nameOthers = Acquaintance.isBetween(one, other)
                ? Acquaintance.isOfOthers(one, other) && !TwoSides.are(one, other)
                : Acquaintance.isLackingBetween(one, other) && !SharedFigure.isBetween(one, other);
        return nameOthers && !LeadStory.isOfBoth(one, other);
    }

    /**
     * Whether the like is done by others: {@code Iran condemns the attack}, {@code Security Council condemns the
     * attack}.
     */
    private static boolean isDoneByOthers(Gist one, Gist other) {
        return one.deed().isLike(other.deed()) && (hasOtherSubject(one, other) || hasOtherSubject(other, one));
    }

    /** Whether both tell who does it, and the one names somebody whom the other does not know. */
    private static boolean hasOtherSubject(Gist one, Gist other) {
        Set<String> ones = one.deed().subjects();
        Set<String> others = other.deed().subjects();
        return !others.isEmpty()
                && Collections.disjoint(ones, others)
                && !Collections.disjoint(ones, one.told().unknownTo(other).words());
    }

    /** Whether the like is done to others. */
    static boolean isDoneToOthers(Gist one, Gist other) {
        return !one.people().areTheSameSeveral(other.people())
                && one.deed().isLike(other.deed())
                && one.deed().isDoneToOthers(other.deed(), one.people().shared(other.people()));
    }

    private static boolean isOnceADay(Gist gist) {
        return gist.when().isOfADay() && gist.kind() != null && ONCE_A_DAY.contains(gist.kind());
    }

    /** Whether markets tell the like of many, and neither names anybody whom the headline of the other tells of. */
    private static boolean isOneOfMany(Gist one, Gist other) {
        return (isOfMarkets(one) || isOfMarkets(other))
                && one.names().in(other.words().stems()).isEmpty()
                && other.names().in(one.words().stems()).isEmpty();
    }

    /** Whether it tells what markets do. */
    static boolean isOfMarkets(Gist gist) {
        return OF_MANY_A_DAY.contains(String.valueOf(gist.kind()));
    }

    /** Whether both only tell what somebody said, and that is neither the same nor of the same figure. */
    private static boolean saysOtherThings(Gist one, Gist other) {
        return one.isStatement()
                && other.isStatement()
                && Resemblance.besideNames(one, other) < SAYING_THE_SAME
                && !one.words().countsLike(other.words());
    }
}
