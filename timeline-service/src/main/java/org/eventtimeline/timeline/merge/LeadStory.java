package org.eventtimeline.timeline.merge;

import java.util.Collections;
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
                && !isOfOthers(one, other)
                && one.passage().isOfTheSubjectOf(other.passage());
    }

    /**
     * Whom one headline names the other article may tell of as well: {@code Lind and Berg sign a treaty}, {@code Halden
     * and Torvik sign a treaty}. Not so where each tells what is done to somebody else; and courts judge several a day.
     */
    private static boolean isOfOthers(Gist one, Gist other) {
        return Acquaintance.isOfOtherArticles(one, other)
                || (isTrial(one) || isTrial(other)) && Acquaintance.isOfOthers(one, other)
                || isDoneToAStranger(one, other) && isDoneToAStranger(other, one);
    }

    private static boolean isTrial(Gist gist) {
        return "trial".equals(gist.kind());
    }

    private static boolean isDoneToAStranger(Gist one, Gist other) {
        return !Collections.disjoint(
                one.deed().objects(), one.told().unknownTo(other).words());
    }
}
