package org.eventtimeline.timeline.merge;

/**
 * Says whether two mentions tell of the same figure, or of the same score, and of somebody or some place in common, or
 * their articles do and the headlines name no others: {@code Veltec shares jump 14 percent}, {@code Shares in the
 * Halden company up 14 percent}. Then they seldom tell of two things, whoever else they name and on whichever side they
 * stand: {@code Halden beats Torvik 3-1}, {@code Torvik loses 3-1 after a red card for Otto Lang}.
 */
final class SharedFigure {
    private SharedFigure() {}

    static boolean isBetween(Gist one, Gist other) {
        return (one.words().countsLike(other.words()) || one.words().scoresLike(other.words()))
                && (Acquaintance.isBetween(one, other) || areOfOneSubject(one, other));
    }

    /**
     * {@code Veltec reports a profit of $92 million} on a day in April, {@code Veltec earns $92 million} in the first
     * quarter.
     */
    static boolean isOfAPartOfAYear(Gist one, Gist other) {
        return one.when().mayTellFiguresOf(other.when()) && isBetween(one, other);
    }

    private static boolean areOfOneSubject(Gist one, Gist other) {
        return one.passage().isOfTheSubjectOf(other.passage()) && !Acquaintance.isOfOthers(one, other);
    }
}
