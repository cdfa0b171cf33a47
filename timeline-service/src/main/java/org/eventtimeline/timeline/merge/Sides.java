package org.eventtimeline.timeline.merge;

import java.util.Set;

/** Knows as which kinds one event may be told: who is killed in an attack dies. */
final class Sides {
    private static final Set<String> DEADLY = Set.of("accident", "attack", "death", "disaster");

    /** What the law does about what others have done. */
    private static final Set<String> OF_THE_LAW = Set.of("arrest", "investigation", "trial");

    private static final Set<Set<String>> OF_ONE = Set.of(
            Set.of("accident", "attack"),
            Set.of("accident", "death"),
            Set.of("accident", "disaster"),
            Set.of("acquisition", "agreement"),
            Set.of("acquisition", "joining"),
            Set.of("agreement", "decision"),
            Set.of("agreement", "joining"),
            Set.of("appointment", "joining"),
            Set.of("attack", "death"),
            Set.of("award", "competition"),
            Set.of("bankruptcy", "closing"),
            Set.of("departure", "resignation"),
            Set.of("destruction", "disaster"),
            Set.of("disaster", "death"),
            Set.of("discovery", "liberation"),
            Set.of("election", "competition"),
            Set.of("investigation", "opening"),
            Set.of("liberation", "release"),
            Set.of("meeting", "protest"),
            Set.of("meeting", "visit"),
            Set.of("opening", "release"));

    private Sides() {}

    /** Whether people die in what is of such a kind. */
    static boolean areDeadly(String kind) {
        return kind != null && DEADLY.contains(kind);
    }

    /** Whether both kinds are known, and no event is told as both. */
    static boolean exclude(String kind, String other) {
        return kind != null && other != null && !kind.equals(other) && !areOfOne(kind, other);
    }

    /** Whether one event may be told as the two. */
    static boolean areOfOne(String kind, String other) {
        return kind != null && other != null && !kind.equals(other) && OF_ONE.contains(Set.of(kind, other));
    }

    /** Whether the one is what the law does, and people die in the other. */
    static boolean isWhatTheLawMakesOf(String kind, String other) {
        return OF_THE_LAW.contains(kind) && areDeadly(other) || OF_THE_LAW.contains(other) && areDeadly(kind);
    }
}
