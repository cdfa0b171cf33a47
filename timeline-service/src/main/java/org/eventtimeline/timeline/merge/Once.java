package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Knows what happens to somebody once only, so that two who tell of it tell one event, whatever their words. */
final class Once {
    private static final Set<String> IN_A_DAY = Set.of("appointment", "arrest", "marriage", "resignation");
    private static final Set<String> IN_A_LIFE = Set.of("birth", "death", "foundation");

    private Once() {}

    /**
     * Whether both tell what happens once, in a life or in the days that both dates name, to all of those of one of
     * them.
     */
    static boolean tellTheSame(Gist one, Gist other) {
        String kind = one.kind();
        return kind != null
                && kind.equals(other.kind())
                && (IN_A_LIFE.contains(kind) || IN_A_DAY.contains(kind) && haveTheSameDays(one, other))
                && !Collections.disjoint(one.participants(), other.participants())
                && (one.participants().containsAll(other.participants())
                        || other.participants().containsAll(one.participants()));
    }

    private static boolean haveTheSameDays(Gist one, Gist other) {
        return one.cell().name().equals(other.cell().name());
    }

    /** The keys that mentions share which tell the same: of each who takes part in what happens once. */
    static List<String> keys(String kind, Set<String> participants) {
        return kind != null && (IN_A_LIFE.contains(kind) || IN_A_DAY.contains(kind))
                ? participants.stream().map(name -> kind + " of " + name).toList()
                : List.of();
    }
}
