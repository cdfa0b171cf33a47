package org.eventtimeline.timeline.merge;

import java.util.Set;

/**
 * Says where two mentions may tell the sides of one event, though each names somebody of whom the other knows nothing:
 * one wins against another, both tell the same figure, it is done to the same, or two articles tell foremost the like
 * of the same several.
 */
final class TwoSides {
    /** Nobody does it to another. */
    private static final Set<String> OF_PEERS = Set.of("marriage", "meeting");

    private TwoSides() {}

    static boolean are(Gist one, Gist other) {
        return isContest(one)
                || isContest(other)
                || areForemostOfTheSame(one, other)
                || SharedFigure.isBetween(one, other)
                || !OF_PEERS.contains(String.valueOf(one.kind()))
                        && one.deed().isDoneToTheSame(other.deed(), one.people().shared(other.people()));
    }

    /** {@code Arden joins the Quindal League}, {@code Arden and Torvik join the Quindal League}. */
    private static boolean areForemostOfTheSame(Gist one, Gist other) {
        return one.passage().isForemostLike(other.passage())
                && !one.isStatement()
                && !other.isStatement()
                && one.deed().isLike(other.deed())
                && one.people().areSeveralOf(other.people());
    }

    /** Whether it is of a kind in which one wins against another. */
    private static boolean isContest(Gist gist) {
        return "competition".equals(gist.kind()) || "election".equals(gist.kind());
    }
}
