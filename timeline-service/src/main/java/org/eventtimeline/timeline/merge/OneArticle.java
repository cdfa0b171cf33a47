package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Set;

/** Knows that an article tells each of its events once, or twice in nearly the same words. */
final class OneArticle {
    /** How alike headlines are by which one article tells of an event twice. */
    private static final double TOLD_TWICE = 0.6;

    private static final double TOLD_TWICE_AS_TWO_KINDS = 0.7;

    /** What happens to the same once on a day, so that an article that tells of it again tells the same. */
    private static final Set<String> OCCASIONS = Set.of("accident", "competition", "coup", "disaster", "election");

    private OneArticle() {}

    /** Whether one article tells both, and not one event in nearly the same words. */
    static boolean tellsTwo(Gist one, Gist other) {
        return one.passage().isOfTheArticleOf(other.passage()) && !areToldTwice(one, other);
    }

    /** {@code Talks in Halden} beside {@code Ana Lind and Otto Lang hold talks in Halden}. */
    private static boolean areToldTwice(Gist one, Gist other) {
        if (tellsNotWhatIsSaid(one) || tellsNotWhatIsSaid(other)) {
            return one.passage().isInTheSentenceOf(other.passage());
        }
        if (Once.inALife(one, other)) {
            return happensToTheVerySame(one, other);
        }
        double needed = one.deed().isOfOtherKindThan(other.deed()) ? TOLD_TWICE_AS_TWO_KINDS : TOLD_TWICE;
        return likeness(one, other) >= needed
                || isPartOf(one, other)
                || isPartOf(other, one)
                || areOfOneDisaster(one, other)
                || areOfOneOccasion(one, other);
    }

    /** The same people say and do many things of no kind, and one more beside what is of a kind. */
    private static double likeness(Gist one, Gist other) {
        double ofAll = one.words().similarity(other.words());
        if (mayBeAnything(one) && mayBeAnything(other)) {
            return Resemblance.besideNames(one, other);
        }
        return mayBeAnything(one) == mayBeAnything(other) || one.passage().isInTheSentenceOf(other.passage())
                ? ofAll
                : Math.min(ofAll, Resemblance.besideNames(one, other));
    }

    private static boolean mayBeAnything(Gist gist) {
        return gist.kind() == null || gist.isStatement();
    }

    /**
     * {@code A landslide buried part of the town and killed nine people}, {@code nine people died when a ferry sank}:
     * two of one kind must have a word in common. What two sentences tell must be of two kinds, and of somebody or some
     * place in common.
     */
    private static boolean areOfOneDisaster(Gist one, Gist other) {
        boolean areOfTwoKinds = !one.deed().isOfTheKindOf(other.deed());
        boolean areToldAsOne = one.passage().isInTheSentenceOf(other.passage())
                ? one.when().hasTheDaysOf(other.when())
                        && (areOfTwoKinds || one.deed().sharesWordsWith(other.deed()))
                : areOfTwoKinds && mayBeOfOneTime(one, other) && mayBeOfTheSame(one, other);
        return one.deed().isDeadly() && other.deed().isDeadly() && areToldAsOne;
    }

    /** {@code Five people killed}, and no name, told beside {@code Ferry catches fire off Arle}. */
    private static boolean mayBeOfTheSame(Gist one, Gist other) {
        return Acquaintance.isBetween(one, other)
                || one.passage().namesNobody()
                || other.passage().namesNobody();
    }

    /** Who is abducted in a month may die on a day of it. */
    private static boolean mayBeOfOneTime(Gist one, Gist other) {
        return Collections.disjoint(one.participants(), other.participants())
                ? !one.when().excludes(other.when())
                : one.when().hasTheDaysOf(other.when());
    }

    /** {@code A train derails near Halden}, {@code the train leaves the tracks at noon}. */
    private static boolean areOfOneOccasion(Gist one, Gist other) {
        return OCCASIONS.contains(String.valueOf(one.kind()))
                && one.deed().isOfTheKindOf(other.deed())
                && (one.deed().sharesWordsWith(other.deed())
                        || one.deed().isNamedByKind()
                        || other.deed().isNamedByKind())
                && !one.when().excludes(other.when())
                && Acquaintance.isBetween(one, other);
    }

    /**
     * {@code Ana Lind, who has died} told beside {@code she passed away on 28 April}, but not beside {@code two of her
     * pupils died}.
     */
    private static boolean happensToTheVerySame(Gist one, Gist other) {
        return one.deed().happensToTheVery(other.deed(), one.people().shared(other.people()));
    }

    private static boolean isPartOf(Gist part, Gist whole) {
        return part.kind() != null && whole.passage().mainClauseHas(part.words());
    }

    /** {@code Otto Lang announces}, and that again a sentence later: those are two things. */
    private static boolean tellsNotWhatIsSaid(Gist gist) {
        return gist.isStatement()
                && gist.words()
                        .without(gist.told().words())
                        .without(gist.deed().act())
                        .stems()
                        .isEmpty();
    }
}
