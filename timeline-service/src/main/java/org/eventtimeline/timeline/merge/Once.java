package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
                        && one.when().mayBeOfTheDaysOf(other.when())
                        && (happenToTheSame(one, other) || areDoneToTheSame(one, other));
    }

    /** Whether both tell what happens once in a life. */
    static boolean inALife(Gist one, Gist other) {
        return IN_A_LIFE.contains(String.valueOf(one.kind())) && happenToTheSame(one, other);
    }

    /** Whether one tells of the year, or of part of it, what the other dates more finely, of the same several. */
    private static boolean inAYear(Gist one, Gist other) {
        return IN_A_YEAR.contains(String.valueOf(one.kind()))
                && !(one.when().isOfADay() && other.when().isOfADay())
                && !one.when().hasTheDaysOf(other.when())
                && happenToTheSame(one, other)
                && Acquaintance.isSeveral(one, other);
    }

    /** {@code Ana Lind appoints Otto Lang}, {@code Otto Lang named as successor of Ida Berg}. */
    private static boolean areDoneToTheSame(Gist one, Gist other) {
        return one.deed().isOfTheKindOf(other.deed())
                && !Collections.disjoint(one.participants(), other.participants())
                && one.deed().isDoneToTheSame(other.deed(), one.people().shared(other.people()));
    }

    private static boolean happenToTheSame(Gist one, Gist other) {
        return one.deed().isOfTheKindOf(other.deed())
                && !Collections.disjoint(one.participants(), other.participants())
                && (one.participants().containsAll(other.participants())
                        || other.participants().containsAll(one.participants()));
    }

    /**
     * The keys by which mentions that tell the same find each other: of each who takes part in what happens once. Many
     * days of a year may tell the like of somebody; only what tells of more than a day seeks all of them.
     */
    static Blocks keys(String kind, When when, Set<String> participants) {
        if (kind == null) {
            return Blocks.NONE;
        }
        List<String> deeds =
                participants.stream().map(name -> kind + " of " + name).toList();
        if (IN_A_LIFE.contains(kind)) {
            return Blocks.both(deeds);
        }
        if (IN_A_DAY.contains(kind)) {
            return ofTheDays(when.cell(), deeds);
        }
        return IN_A_YEAR.contains(kind) && when.date().isOfOneYear() ? ofTheYear(when, deeds) : Blocks.NONE;
    }

    private static Blocks ofTheDays(Cell cell, List<String> deeds) {
        return Blocks.both(Stream.concat(Stream.of(cell.name()), cell.beside().stream())
                .flatMap(day -> Blocks.under(day, deeds).stream())
                .toList());
    }

    private static Blocks ofTheYear(When when, List<String> deeds) {
        int year = when.date().earliest().getYear();
        List<String> ofDays = Blocks.under("a day of " + year, deeds);
        List<String> ofMore = Blocks.under(String.valueOf(year), deeds);
        return when.isOfADay()
                ? new Blocks(ofDays, ofMore)
                : Blocks.both(ofMore).and(new Blocks(List.of(), ofDays));
    }
}
