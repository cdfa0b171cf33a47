package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Set;

/**
 * Says whether two mentions tell two events of one kind, whoever else tells of them: steps of a trial, what comes after
 * another by its name, what two do to each other, or what is done to others, and only the like, foremost in two
 * articles.
 */
final class PlainlyTwo {
    /** Of such a kind is what the one does to the other. */
    private static final Set<String> DIRECTED = Set.of("attack", "decision", "expulsion");

    private PlainlyTwo() {}

    static boolean are(Gist one, Gist other) {
        return one.words().followsOn(other.words())
                || TrialStep.areTwo(one, other)
                || areOfEachOther(one, other)
                || areForemostOfOthers(one, other);
    }

    /** {@code Quindal expels envoys of Torvania}, {@code Torvania expels envoys of Quindal}. */
    private static boolean areOfEachOther(Gist one, Gist other) {
        boolean areDirected = DIRECTED.contains(String.valueOf(one.kind()))
                ? one.deed().isOfTheKindOf(other.deed())
                : one.deed().isDoneToWhoDoes(other.deed()) && other.deed().isDoneToWhoDoes(one.deed());
        return areDirected
                && Collections.disjoint(one.deed().subjects(), other.deed().subjects())
                && isDoneByWhomTheOtherNames(one, other)
                && isDoneByWhomTheOtherNames(other, one);
    }

    private static boolean isDoneByWhomTheOtherNames(Gist one, Gist other) {
        Set<String> subjects = one.deed().subjects();
        return !subjects.isEmpty()
                && one.people().words().containsAll(subjects)
                && other.told().words().containsAll(subjects);
    }

    /** {@code Police arrest a teacher in Halden}, {@code Police in Halden arrest two men}. */
    private static boolean areForemostOfOthers(Gist one, Gist other) {
        return one.passage().isForemostLike(other.passage())
                && !one.isStatement()
                && !other.isStatement()
                && one.when().isOfADay()
                && other.when().isOfADay()
                && (OtherDeed.isDoneToOthers(one, other) || isDoneToOthersByTheSame(one, other))
                && (!one.deed().isDeadly() || areDoneByOthers(one.deed(), other.deed()))
                && OnlyTheLike.isInCommon(one, other);
    }

    /** {@code The high court of Arden allows a merger}, {@code The high court of Arden stops a sale}. */
    private static boolean isDoneToOthersByTheSame(Gist one, Gist other) {
        return !one.people().areTheSameSeveral(other.people())
                && !Collections.disjoint(one.deed().subjects(), other.deed().subjects())
                && one.deed().isDoneToOthers(other.deed(), one.people().shared(other.people()));
    }

    /** What nature or chance does on a day goes by many words: it must have been done by others. */
    private static boolean areDoneByOthers(Deed one, Deed other) {
        return !one.subjects().isEmpty()
                && !other.subjects().isEmpty()
                && Collections.disjoint(one.subjects(), other.subjects());
    }
}
