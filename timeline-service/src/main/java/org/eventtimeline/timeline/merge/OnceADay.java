package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Set;

/** Knows of which kinds there is mostly one event a day with the same people, or at the same place. */
final class OnceADay {
    private static final Set<String> WITH_PEOPLE = Set.of("death", "meeting", "trial", "visit", "competition");
    private static final Set<String> AT_A_PLACE = Set.of("accident", "disaster", "protest");
    private static final String ELECTION = "election";

    private OnceADay() {}

    /**
     * Whether two mentions of one day are of such a kind, and all the names of the one are among those of the other.
     */
    static boolean tellTheSame(Gist one, Gist other) {
        String kind = one.kind();
        if (kind == null
                || !kind.equals(other.kind())
                || Collections.disjoint(one.words().stems(), other.words().stems())
                || one.words().countsOn(other.words())) {
            return false;
        }
        if (kind.equals(ELECTION)) {
            return !one.names().shared(other.names()).isEmpty();
        }
        boolean people = WITH_PEOPLE.contains(kind)
                && !one.people().shared(other.people()).isEmpty();
        boolean place = AT_A_PLACE.contains(kind);
        return (people || place) && areWithin(one.names(), other.names());
    }

    private static boolean areWithin(Names ones, Names others) {
        return !ones.isEmpty() && !others.isEmpty() && (ones.isWithin(others) || others.isWithin(ones));
    }
}
