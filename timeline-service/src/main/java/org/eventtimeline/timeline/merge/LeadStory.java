package org.eventtimeline.timeline.merge;

import java.util.Optional;

/**
 * Says whether two articles of one subject tell foremost of a day what is of one kind, whatever their words:
 * {@code Captain arrested in hospital}, {@code Police in Arden detain the master of the ferry}.
 */
final class LeadStory {
    private static final String DEADLY = "disaster";

    private LeadStory() {}

    /** The word by which such mentions find each other; what somebody says has none. */
    static Optional<String> mark(String kind) {
        boolean hasMark = kind != null && !Gist.STATEMENT.equals(kind);
        return hasMark ? Optional.of("lead " + (Sides.areDeadly(kind) ? DEADLY : kind)) : Optional.empty();
    }

    /** Whether both mentions tell it. */
    static boolean isOfBoth(Gist one, Gist other) {
        return one.passage().isForemostLike(other.passage())
                && !one.isStatement()
                && !other.isStatement()
                && (one.deed().isLike(other.deed())
                        || Sides.areOfOne(one.kind(), other.kind())
                        || Retrospect.isOfBoth(one, other))
                && !Acquaintance.isOfOthers(one, other)
                && one.passage().subject().isLike(other.passage().subject());
    }
}
