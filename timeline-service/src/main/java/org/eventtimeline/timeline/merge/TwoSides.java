package org.eventtimeline.timeline.merge;

/**
 * Says where two mentions may tell the sides of one event, though each names somebody of whom the other knows nothing:
 * one wins against another, both tell the same figure, it is done to the same, or two articles tell foremost the like
 * of the same several.
 */
final class TwoSides {
    private TwoSides() {}

    static boolean are(Gist one, Gist other) {
        return isContest(one)
                || isContest(other)
                || areForemostOfTheSame(one, other)
                || SharedFigure.isBetween(one, other)
                || one.deed().isDoneToTheSame(other.deed(), one.people().shared(other.people()));
    }

    /** {@code Arden joins the Quindal League}, {@code Arden and Torvik join the Quindal League}. */
    private static boolean areForemostOfTheSame(Gist one, Gist other) {
        return one.passage().isForemostLike(other.passage())
                && !one.isStatement()
                && !other.isStatement()
                && one.deed().isLike(other.deed())
                && Acquaintance.isSeveral(one, other);
    }

    /** Whether it is of a kind in which one wins against another. */
    private static boolean isContest(Gist gist) {
        return "competition".equals(gist.kind()) || "election".equals(gist.kind());
    }
}
