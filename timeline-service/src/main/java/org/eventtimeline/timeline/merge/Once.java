package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eventtimeline.timeline.date.EventDate;

/** Knows what happens to somebody once only, so that two who tell of it tell one event, whatever their words. */
final class Once {
    private static final Set<String> IN_A_DAY = Set.of("appointment", "arrest", "marriage", "resignation");
    private static final Set<String> IN_A_LIFE = Set.of("birth", "death", "foundation");

    /** What several are told of by name: who wins which prize, who buys whom, who signs what with whom. */
    private static final Set<String> IN_A_YEAR = Set.of(
            "acquisition", "agreement", "award", "closing", "coup", "destruction", "joining", "opening", "release");

    private Once() {}

    /**
     * Whether both tell what happens once, in a life or in the days that both dates name, to all of those of one of
     * them.
     */
    static boolean tellTheSame(Gist one, Gist other) {
        return inALife(one, other)
                || inAYear(one, other)
                || IN_A_DAY.contains(String.valueOf(one.kind()))
                        && one.when().hasTheDaysOf(other.when())
                        && happenToTheSame(one, other);
    }

    /** Whether both tell what happens once in a life. */
    static boolean inALife(Gist one, Gist other) {
        return IN_A_LIFE.contains(String.valueOf(one.kind())) && happenToTheSame(one, other);
    }

    /** Whether one tells of the year, or of part of it, what the other dates more finely, of the same several. */
    private static boolean inAYear(Gist one, Gist other) {
        return IN_A_YEAR.contains(String.valueOf(one.kind()))
                && !one.when().hasTheDaysOf(other.when())
                && happenToTheSame(one, other)
                && Acquaintance.isSeveral(one, other);
    }

    private static boolean happenToTheSame(Gist one, Gist other) {
        return one.deed().isOfTheKindOf(other.deed())
                && !Collections.disjoint(one.participants(), other.participants())
                && (one.participants().containsAll(other.participants())
                        || other.participants().containsAll(one.participants()));
    }

    /** The keys that mentions share which tell the same: of each who takes part in what happens once. */
    static List<String> keys(String kind, EventDate date, Set<String> participants) {
        if (kind == null) {
            return List.of();
        }
        if (IN_A_LIFE.contains(kind) || IN_A_DAY.contains(kind)) {
            return participants.stream().map(name -> kind + " of " + name).toList();
        }
        return IN_A_YEAR.contains(kind) && date.isOfOneYear()
                ? participants.stream()
                        .map(name -> date.earliest().getYear() + " " + kind + " of " + name)
                        .toList()
                : List.of();
    }
}
