package org.eventtimeline.timeline.merge;

/** Says whether two mentions know the same people and places. */
final class Acquaintance {
    /** So many names that both tell of are seldom told of two things. */
    private static final int SEVERAL = 2;

    private Acquaintance() {}

    /** Whether one names somebody or some place that the other tells of. */
    static boolean isBetween(Gist one, Gist other) {
        return one.passage().hasAcquaintancesIn(other.passage())
                || other.passage().hasAcquaintancesIn(one.passage());
    }

    /** Whether each names several of whom the other tells. */
    static boolean isSeveral(Gist one, Gist other) {
        return namesAlsoIn(other, one) >= SEVERAL && namesAlsoIn(one, other) >= SEVERAL;
    }

    private static long namesAlsoIn(Gist other, Gist one) {
        Names told = other.passage().told();
        return one.passage().told().names().stream().filter(told::has).count();
    }

    /** Whether each names somebody or some place of which the other tells nothing. */
    static boolean isLackingBetween(Gist one, Gist other) {
        return !other.passage().knowsAll(one.passage().told())
                && !one.passage().knowsAll(other.passage().told());
    }

    /** Whether each headline names somebody who takes part of whom the other mention tells nothing. */
    static boolean isOfOthers(Gist one, Gist other) {
        return !other.passage().knowsAll(one.people().in(one.words().stems()))
                && !one.passage().knowsAll(other.people().in(other.words().stems()));
    }

    /** Whether each headline names somebody who takes part of whom the other article tells nothing. */
    static boolean isOfOtherArticles(Gist one, Gist other) {
        return !other.passage()
                        .isOfAnArticleThatKnowsAll(one.people().in(one.words().stems()))
                && !one.passage()
                        .isOfAnArticleThatKnowsAll(
                                other.people().in(other.words().stems()));
    }
}
