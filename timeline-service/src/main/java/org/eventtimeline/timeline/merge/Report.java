package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

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
        boolean isIt = isAnnounced(announced) && (isByThemselves(announced, done) || isOfTheDeed(announced, done));
        return (isIt || isTheirDeed(announced, done)) && !announced.when().excludes(done.when());
    }

    /** {@code Halden says that it will buy Veltec}, {@code Halden agrees to acquire Veltec}. */
    private static boolean isTheirDeed(Gist said, Gist done) {
        return said.isReportedSpeech()
                && isByThemselves(said, done)
                && said.passage()
                        .reportedDeed()
                        .filter(deed -> isToldIn(deed, done))
                        .isPresent();
    }

    /** Whether a word of the headline may mean the deed. */
    private static boolean isToldIn(String deed, Gist done) {
        Set<Integer> senses = Acts.of(Set.of(deed), Optional.empty());
        return done.words().stems().contains(deed)
                || !Collections.disjoint(senses, done.deed().senses())
                || !Collections.disjoint(
                        senses,
                        Acts.of(done.words().without(done.names().words()).stems(), Optional.empty()));
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
