package org.eventtimeline.timeline.merge;

/**
 * Says where two mentions may tell the sides of one event, though each names somebody of whom the other knows nothing:
 * one wins against another, both tell the same figure, or it is done to the same.
 */
final class TwoSides {
    private TwoSides() {}

    static boolean are(Gist one, Gist other) {
        return isContest(one)
                || isContest(other)
                || SharedFigure.isBetween(one, other)
                || one.deed().isDoneToTheSame(other.deed(), one.people().shared(other.people()));
    }

    /** Whether it is of a kind in which one wins against another. */
    private static boolean isContest(Gist gist) {
        return "competition".equals(gist.kind()) || "election".equals(gist.kind());
    }
}
