package org.eventtimeline.timeline.merge;

import java.util.HashSet;
import java.util.Set;

/** What two mentions have in common beside what is done, and what they tell of others. */
final class Resemblance {
    /** How alike headlines are of which no word tells that they are of one deed. */
    static final double ALIKE = 0.6;

    /** So many words that two sentences have are seldom so by chance. */
    private static final int SEVERAL = 2;

    private final Gist one;
    private final Gist other;

    /** How alike the words of the headlines are. */
    final double words;

    /** How alike these are beside all names. */
    final double besideNames;

    /** How alike those of the sentences are beside names, where anything tells that they are of the same people. */
    final double sentences;

    /** Whether more than one word of the sentences is the same: a single one may be so by chance. */
    final boolean haveSeveralWordsInCommon;

    /** Whether they know somebody or some place in common, or are so alike that they need not. */
    final boolean areKnown;

    /** Whether their articles name the same people and places, though they do not. */
    final boolean areOfOneSubject;

    /** Whether they tell of the same figure, and of somebody or some place in common. */
    final boolean haveAFigureInCommon;

    /** Whether each names somebody or some place of whom the other knows nothing. */
    final boolean areStrangers;

    final boolean tellOfTheSameSeveral;

    /** Whether they are of one kind, and what their articles of one subject tell foremost. */
    final boolean isLeadStory;

    /** Whether both are what their articles tell foremost of the day, and neither names others. */
    final boolean areForemost;

    Resemblance(Gist one, Gist other) {
        this.one = one;
        this.other = other;
        words = one.words().similarity(other.words());
        besideNames = besideNames(one, other);
        areKnown = words >= ALIKE
                || Acquaintance.isBetween(one, other)
                || one.words().countsLike(other.words());
        areOfOneSubject = !areKnown && one.passage().isOfTheSubjectOf(other.passage());
        boolean mayBeOfTheSame = areKnown || areOfOneSubject;
        Words ones = mayBeOfTheSame ? besideNames(one.passage()) : Words.NONE;
        Words others = mayBeOfTheSame ? besideNames(other.passage()) : Words.NONE;
        sentences = ones.similarity(others);
        haveSeveralWordsInCommon = ones.shared(others) >= SEVERAL;
        haveAFigureInCommon = SharedFigure.isBetween(one, other);
        isLeadStory = LeadStory.isOfBoth(one, other);
        areStrangers = !isLeadStory && Acquaintance.isLackingBetween(one, other) && !TwoSides.are(one, other);
        boolean isReport = Report.isBetween(one, other);
        tellOfTheSameSeveral =
                (!one.deed().isOfOtherKindThan(other.deed()) || isReport) && Acquaintance.isSeveral(one, other);
        areForemost = areKnown
                ? !areStrangers
                        && (one.isStatement() == other.isStatement() || isReport)
                        && (isOfADay() || tellOfTheSameSeveral || isLeadStory && Retrospect.isOfBoth(one, other))
                        && one.passage().isForemostLike(other.passage())
                : isLeadStory;
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

    private Words besideNames(Passage passage) {
        return passage.beside(namesOf(one, other));
    }

    private static Set<String> namesOf(Gist one, Gist other) {
        Set<String> names = new HashSet<>(one.passage().names().words());
        names.addAll(other.passage().names().words());
        return names;
    }

    /** Whether one is of a day at least, which the other may mean as well. */
    boolean isOfADay() {
        return one.when().isOfADay() || other.when().isOfADay();
    }
}
