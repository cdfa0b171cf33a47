package org.eventtimeline.timeline.merge;

/** Knows that an article tells each of its events once, or twice in nearly the same words. */
final class OneArticle {
    /** How alike headlines are by which one article tells of an event twice. */
    private static final double TOLD_TWICE = 0.6;

    private static final double TOLD_TWICE_AS_TWO_KINDS = 0.7;

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
                || areOfOneDisaster(one, other);
    }

    /** The same people say and do many things of no kind. */
    private static double likeness(Gist one, Gist other) {
        return mayBeAnything(one) && mayBeAnything(other)
                ? Resemblance.besideNames(one, other)
                : one.words().similarity(other.words());
    }

    private static boolean mayBeAnything(Gist gist) {
        return gist.kind() == null || gist.isStatement();
    }

    /**
     * {@code A landslide buried part of the town and killed nine people}, {@code nine people died when a ferry sank}:
     * two of one kind must have a word in common.
     */
    private static boolean areOfOneDisaster(Gist one, Gist other) {
        return one.passage().isInTheSentenceOf(other.passage())
                && one.when().hasTheDaysOf(other.when())
                && one.deed().isDeadly()
                && other.deed().isDeadly()
                && (one.deed().sharesWordsWith(other.deed()) || !one.deed().isOfTheKindOf(other.deed()));
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
