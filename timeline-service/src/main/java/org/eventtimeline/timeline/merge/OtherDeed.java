package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Set;

/** Knows when two mentions tell the like of others, or of other things, and so are two events. */
final class OtherDeed {
    private OtherDeed() {}

    /** Whether each tells of somebody of whom the other tells nothing. */
    static boolean isOfOthers(Gist one, Gist other) {
        return one.people().areStrangeTo(other.people(), other.words().stems())
                && other.people().areStrangeTo(one.people(), one.words().stems());
    }

    /**
     * Whether the like is done by others: {@code Iran condemns the attack}, {@code Security Council condemns the
     * attack}.
     */
    static boolean isDoneByOthers(Gist one, Gist other) {
        return one.deed().isLike(other.deed()) && (hasOtherSubject(one, other) || hasOtherSubject(other, one));
    }

    /** Whether the one tells what came of the other: {@code Iran condemns the attack}, {@code Attack on an embassy}. */
    static boolean isReaction(Gist one, Gist other) {
        return !one.deed().isOfTheKindOf(other.deed())
                && (one.deed().isAbout(other.deed()) || other.deed().isAbout(one.deed()));
    }

    /** Whether both tell who does it, and the one names somebody whom the other does not know. */
    private static boolean hasOtherSubject(Gist one, Gist other) {
        Set<String> ones = one.deed().subjects();
        Set<String> others = other.deed().subjects();
        return !others.isEmpty()
                && Collections.disjoint(ones, others)
                && !Collections.disjoint(ones, one.told().unknownTo(other).words());
    }

    /** Whether the like is done to others, and it is not for the same several people. */
    static boolean isDoneToOthers(Gist one, Gist other, Set<String> shared) {
        return !shared.isEmpty()
                && !one.people().areTheSameSeveral(other.people())
                && one.deed().isDoneToOthers(other.deed(), shared);
    }
}
