package org.eventtimeline.timeline.merge;

import java.util.HashSet;
import java.util.Set;

/**
 * Weighs how much two mentions of the same days, or of a day and its month, have in common: {@code Halcyon touches down
 * on Ixion}, {@code landing of the probe Halcyon}.
 *
 * <p>Each thing that both have adds points, and what differs takes some, as in the linkage of records after Fellegi and
 * Sunter. The points are the weights of a logistic regression on articles with known events, rounded.
 */
final class Evidence {
    /** How many points one event needs. */
    private static final double ENOUGH = 1;

    private static final double OF_THE_SAME_ACT = 2;
    private static final double OF_THE_SAME_KIND = 2;
    private static final double OF_THE_SAME_DOER_OR_OBJECT = 1;
    private static final double OF_THE_SAME_WORDS = 1.5;
    private static final double OF_THE_SAME_BESIDE_NAMES = 1.5;

    private static final double OF_THE_SAME_SENTENCES = 4;

    /** Both are what their articles tell foremost of the day, and neither names others. */
    private static final double OF_FOREMOST = 2;

    /** Where neither tells of anybody, or of any place, that the other knows. */
    private static final double OF_NOBODY_KNOWN = -3.5;

    /** Where each also tells of somebody of whom the other knows nothing. */
    private static final double OF_STRANGERS = -3;

    /** Much of the same sort happens in a month. */
    private static final double OF_MORE_THAN_A_DAY = -1;

    private static final double OF_TWO_DATES = -2;

    private static final double ALL = OF_THE_SAME_ACT
            + OF_THE_SAME_KIND
            + OF_THE_SAME_DOER_OR_OBJECT
            + OF_THE_SAME_WORDS
            + OF_THE_SAME_BESIDE_NAMES
            + OF_THE_SAME_SENTENCES
            + OF_FOREMOST;

    /** How alike headlines are of which no word tells that they are of one deed. */
    private static final double ALIKE = 0.6;

    private static final double ALIKE_BESIDE_NAMES = 0.15;

    private static final double ALIKE_SENTENCES = 0.2;

    /** How alike sentences are that tell one deed of a month or a year. */
    private static final double ALIKE_SENTENCES_OF_MORE_THAN_A_DAY = 0.5;

    /** How alike those are that articles tell foremost. */
    private static final double ALIKE_FOREMOST = 0.33;

    /** So many names that both headlines tell are seldom told of two things foremost. */
    private static final int SEVERAL = 2;

    private final Gist one;
    private final Gist other;
    private final double words;
    private final double besideNames;
    private final double sentences;
    private final boolean areKnown;
    private final boolean areStrangers;
    private final boolean areForemost;
    private final boolean tellOfTheSameSeveral;

    private Evidence(Gist one, Gist other) {
        this.one = one;
        this.other = other;
        words = one.words().similarity(other.words());
        besideNames = besideNames(one, other);
        areKnown = words >= ALIKE
                || Acquaintance.isBetween(one, other)
                || one.words().countsLike(other.words());
        sentences = areKnown ? one.passage().similarity(other.passage(), namesOf(one, other)) : 0;
        areStrangers = Acquaintance.isLackingBetween(one, other) && !one.isContest() && !other.isContest();
        tellOfTheSameSeveral = !one.deed().isOfOtherKindThan(other.deed())
                && one.passage().acquaintancesIn(other.passage()) >= SEVERAL
                && other.passage().acquaintancesIn(one.passage()) >= SEVERAL;
        areForemost = areKnown
                && !areStrangers
                && one.isStatement() == other.isStatement()
                && (isOfADay() || tellOfTheSameSeveral)
                && one.passage().isForemostLike(other.passage());
    }

    /** How well the two fit by all that they have in common, up to 1; 0 where that is not enough. */
    static double fit(Gist one, Gist other) {
        Evidence evidence = new Evidence(one, other);
        double points = evidence.mayBeOfOneDeed() ? evidence.points() : 0;
        return points >= ENOUGH ? points / ALL : 0;
    }

    /**
     * How similar the words are beside all names that either knows; all of them where both headlines only have names.
     */
    static double besideNames(Gist one, Gist other) {
        Set<String> names = namesOf(one, other);
        Words ones = one.words().without(names);
        Words others = other.words().without(names);
        boolean areOnlyNames = ones.stems().isEmpty() && others.stems().isEmpty();
        return areOnlyNames ? one.words().similarity(other.words()) : ones.similarity(others);
    }

    private static Set<String> namesOf(Gist one, Gist other) {
        Set<String> names = new HashSet<>(one.passage().names().words());
        names.addAll(other.passage().names().words());
        return names;
    }

    /** The same people may do more than one thing a day: more than their names must be alike. */
    private boolean mayBeOfOneDeed() {
        return one.deed().isLike(other.deed())
                || words >= ALIKE
                || besideNames >= ALIKE_BESIDE_NAMES
                || sentences >= (isOfADay() ? ALIKE_SENTENCES : ALIKE_SENTENCES_OF_MORE_THAN_A_DAY)
                || areForemost && (words >= ALIKE_FOREMOST || tellOfTheSameSeveral);
    }

    private double points() {
        return ofTheDeed(one.deed(), other.deed())
                + OF_THE_SAME_WORDS * words
                + OF_THE_SAME_BESIDE_NAMES * besideNames
                + OF_THE_SAME_SENTENCES * sentences
                + (areKnown ? 0 : OF_NOBODY_KNOWN)
                + (areStrangers ? OF_STRANGERS : 0)
                + (areForemost ? OF_FOREMOST : 0)
                + ofTheDates();
    }

    private static double ofTheDeed(Deed one, Deed other) {
        return (one.hasTheActOf(other) ? OF_THE_SAME_ACT : 0)
                + (one.isOfTheKindOf(other) ? OF_THE_SAME_KIND : 0)
                + (one.isOfTheSame(other) ? OF_THE_SAME_DOER_OR_OBJECT : 0);
    }

    private double ofTheDates() {
        return (one.when().isTheSameAs(other.when()) ? 0 : OF_TWO_DATES) + (isOfADay() ? 0 : OF_MORE_THAN_A_DAY);
    }

    private boolean isOfADay() {
        return one.when().isOfADay() || other.when().isOfADay();
    }
}
