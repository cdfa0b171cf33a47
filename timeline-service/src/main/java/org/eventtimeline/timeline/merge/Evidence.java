package org.eventtimeline.timeline.merge;

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

    /** The same, where their articles are of one subject. */
    private static final double OF_ONE_SUBJECT = -1;

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

    private static final double ALIKE_BESIDE_NAMES = 0.15;

    private static final double ALIKE_SENTENCES = 0.2;

    /** How alike sentences are that tell one deed of a month or a year. */
    private static final double ALIKE_SENTENCES_OF_MORE_THAN_A_DAY = 0.5;

    /** How alike those are that articles tell foremost. */
    private static final double ALIKE_FOREMOST = 0.33;

    private final Gist one;
    private final Gist other;
    private final Resemblance resemblance;

    private Evidence(Gist one, Gist other) {
        this.one = one;
        this.other = other;
        resemblance = new Resemblance(one, other);
    }

    /** How well the two fit by all that they have in common, up to 1; 0 where that is not enough. */
    static double fit(Gist one, Gist other) {
        Evidence evidence = new Evidence(one, other);
        double points = evidence.mayBeOfOneDeed() ? evidence.points() : 0;
        return points >= ENOUGH ? points / ALL : 0;
    }

    /**
     * The same people may do more than one thing a day: more than their names must be alike. Where only the articles
     * know the same people even more must.
     */
    private boolean mayBeOfOneDeed() {
        return one.deed().isLike(other.deed()) && !mayBeTwoSteps()
                || resemblance.words >= Resemblance.ALIKE
                || resemblance.haveAFigureInCommon
                || resemblance.besideNames >= ALIKE_BESIDE_NAMES && !resemblance.areOfOneSubject
                || areOfAlikeSentences()
                || resemblance.isLeadStory
                || resemblance.areForemost && (tellItFirstAlike() || resemblance.tellOfTheSameSeveral);
    }

    /** The same people may plead, be heard and be convicted within a day. */
    private boolean mayBeTwoSteps() {
        return "trial".equals(one.kind())
                && !one.deed().hasTheActOf(other.deed())
                && !one.deed().isDoneToTheSame(other.deed(), one.people().shared(other.people()))
                && !resemblance.areForemost;
    }

    private boolean areOfAlikeSentences() {
        double needed = resemblance.isOfADay() ? ALIKE_SENTENCES : ALIKE_SENTENCES_OF_MORE_THAN_A_DAY;
        return resemblance.sentences >= needed && resemblance.haveSeveralWordsInCommon;
    }

    /** Whether no word tells that they are of two kinds, nor only of one that it tells what markets do. */
    private boolean mayBeOfOneKind() {
        return !one.deed().isOfOtherKindThan(other.deed())
                && OtherDeed.isOfMarkets(one) == OtherDeed.isOfMarkets(other);
    }

    /** A long name alone may make headlines of two kinds alike. */
    private boolean tellItFirstAlike() {
        return resemblance.words >= ALIKE_FOREMOST && (resemblance.besideNames > 0 || mayBeOfOneKind());
    }

    private double points() {
        return ofTheDeed(one.deed(), other.deed())
                + OF_THE_SAME_WORDS * resemblance.words
                + OF_THE_SAME_BESIDE_NAMES * resemblance.besideNames
                + OF_THE_SAME_SENTENCES * resemblance.sentences
                + ofAcquaintance()
                + (resemblance.areStrangers ? OF_STRANGERS : 0)
                + (resemblance.areForemost ? OF_FOREMOST : 0)
                + ofTheDates();
    }

    private double ofAcquaintance() {
        double ofNone = resemblance.areOfOneSubject ? OF_ONE_SUBJECT : OF_NOBODY_KNOWN;
        return resemblance.areKnown ? 0 : ofNone;
    }

    private static double ofTheDeed(Deed one, Deed other) {
        return (one.hasTheActOf(other) ? OF_THE_SAME_ACT : 0)
                + (one.isOfTheKindOf(other) ? OF_THE_SAME_KIND : 0)
                + (one.isOfTheSame(other) ? OF_THE_SAME_DOER_OR_OBJECT : 0);
    }

    private double ofTheDates() {
        boolean areOfOne = one.when().isTheSameAs(other.when()) || SharedFigure.isOfAPartOfAYear(one, other);
        return (areOfOne ? 0 : OF_TWO_DATES) + (resemblance.isOfADay() ? 0 : OF_MORE_THAN_A_DAY);
    }
}
