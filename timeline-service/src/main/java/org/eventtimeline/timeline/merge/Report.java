package org.eventtimeline.timeline.merge;

/**
 * Says whether a statement tells the very event that the other mention tells: those who do it announce it,
 * {@code Halden and Veltec announce a merger}, or it has the same figure.
 */
final class Report {
    private static final String ANNOUNCING = WordForms.stem("announces");

    private Report() {}

    static boolean isBetween(Gist one, Gist other) {
        return one.isStatement() != other.isStatement()
                && (areByThemselves(one, other) || SharedFigure.isBetween(one, other));
    }

    private static boolean areByThemselves(Gist one, Gist other) {
        return (isAnnounced(one) || isAnnounced(other))
                && one.when().hasTheDaysOf(other.when())
                && one.names().areTheSameSeveral(other.names());
    }

    private static boolean isAnnounced(Gist gist) {
        return gist.isOnlyAStatement() && gist.deed().act().contains(ANNOUNCING);
    }
}
