package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Says whether all that two mentions have in common is that the like is done, who does it and where: {@code Police
 * arrest a teacher in Halden over a theft}, {@code Police in Halden arrest two men after a shooting}. Nothing is known
 * of what no sentence tells.
 */
final class OnlyTheLike {
    private final Gist one;
    private final Gist other;
    private final Set<String> doing;

    private OnlyTheLike(Gist one, Gist other) {
        this.one = one;
        this.other = other;
        doing = new HashSet<>(one.deed().subjects());
        doing.retainAll(other.deed().subjects());
    }

    static boolean isInCommon(Gist one, Gist other) {
        OnlyTheLike like = new OnlyTheLike(one, other);
        return like.isNobodyElseKnown(one, other)
                && like.isNobodyElseKnown(other, one)
                && !SharedFigure.isBetween(one, other)
                && like.tellOtherThings();
    }

    /** Whether the other knows nobody of whom the one tells, but those who do both. */
    private boolean isNobodyElseKnown(Gist teller, Gist listener) {
        Names places = one.places().and(other.places());
        return teller.passage().told().names().stream()
                .filter(name -> !places.has(name) && !doing.containsAll(name))
                .noneMatch(listener.passage()::knows);
    }

    /** Whether each sentence has words beside names, acts and those of who does it, and none in common. */
    private boolean tellOtherThings() {
        Set<String> usual = new HashSet<>(one.passage().names().words());
        usual.addAll(other.passage().names().words());
        usual.addAll(one.passage().wordsOfNames());
        usual.addAll(other.passage().wordsOfNames());
        usual.addAll(one.deed().act());
        usual.addAll(other.deed().act());
        usual.addAll(doing);
        Set<String> ones = one.passage().beside(usual).stems();
        Set<String> others = other.passage().beside(usual).stems();
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }
}
