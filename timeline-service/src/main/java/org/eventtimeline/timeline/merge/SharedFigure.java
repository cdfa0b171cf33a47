package org.eventtimeline.timeline.merge;

/**
 * Says whether two mentions tell of the same figure, or of the same score, and of somebody or some place in common.
 * Then they seldom tell of two things, whoever else they name and on whichever side they stand: {@code Halden beats
 * Torvik 3-1}, {@code Torvik loses 3-1 after a red card for Otto Lang}.
 */
final class SharedFigure {
    private SharedFigure() {}

    static boolean isBetween(Gist one, Gist other) {
        return (one.words().countsLike(other.words()) || one.words().scoresLike(other.words()))
                && Acquaintance.isBetween(one, other);
    }
}
