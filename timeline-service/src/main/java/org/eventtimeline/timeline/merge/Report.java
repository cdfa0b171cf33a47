package org.eventtimeline.timeline.merge;

import java.util.Collections;

/**
 * Says whether a statement tells the very event that the other mention tells: those who do it announce it,
 * {@code Halden and Veltec announce a merger}, {@code Ana Lind announces her resignation}, or it has the same figure.
 */
final class Report {
    private static final String ANNOUNCING = WordForms.stem("announces");

    private Report() {}

    static boolean isBetween(Gist one, Gist other) {
        return one.isStatement() != other.isStatement()
                && (tells(one, other) || tells(other, one) || SharedFigure.isBetween(one, other));
    }

    private static boolean tells(Gist announced, Gist done) {
        return isAnnounced(announced)
                && !announced.when().excludes(done.when())
                && (isByThemselves(announced, done) || isOfTheDeed(announced, done));
    }

    /** Whether several announce it who take part in it. */
    private static boolean isByThemselves(Gist announced, Gist done) {
        return Acquaintance.isSeveral(announced, done) && done.passage().knowsAll(announced.names());
    }

    /** Whether somebody announces what the other mention tells of nobody else, in a word for it. */
    private static boolean isOfTheDeed(Gist announced, Gist done) {
        return announced.names().areTheSame(done.names())
                && !Collections.disjoint(announced.words().stems(), done.deed().act());
    }

    private static boolean isAnnounced(Gist gist) {
        return gist.isOnlyAStatement() && gist.deed().act().contains(ANNOUNCING);
    }
}
