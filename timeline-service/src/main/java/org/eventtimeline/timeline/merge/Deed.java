package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What is done, and to what.
 *
 * @param kind what kind of event it is, such as {@code release}; null where unknown
 * @param act the stems of the words that name the event, empty where none do
 * @param subjects the stems of who does it
 * @param objects the stems of what it is done to
 */
record Deed(String kind, Set<String> act, Set<String> subjects, Set<String> objects) {
    private static final Set<Set<String>> SIDES_OF_ONE = Set.of(
            Set.of("attack", "death"),
            Set.of("accident", "death"),
            Set.of("disaster", "death"),
            Set.of("acquisition", "agreement"),
            Set.of("award", "competition"),
            Set.of("election", "competition"));

    static Deed of(String kind, String trigger, Headline headline, Set<String> names) {
        Set<String> act = trigger == null ? Set.of() : Set.copyOf(WordForms.stems(WordForms.split(trigger)));
        return new Deed(kind, act, headline.subjects(act, names), headline.objects(act, names));
    }

    /** Whether both are named by the same word or are of the same kind. */
    boolean isLike(Deed other) {
        return hasTheActOf(other) || isOfTheKindOf(other);
    }

    boolean hasTheActOf(Deed other) {
        return !Collections.disjoint(act, other.act);
    }

    boolean isOfTheKindOf(Deed other) {
        return kind != null && kind.equals(other.kind);
    }

    /** Whether the kinds of both are known and no event is of both: who is killed in an attack dies. */
    boolean isOfOtherKindThan(Deed other) {
        return kind != null
                && other.kind != null
                && !kind.equals(other.kind)
                && !SIDES_OF_ONE.contains(Set.of(kind, other.kind));
    }

    /**
     * Whether the same is done to different things: {@code Acme unveils a watch}, {@code Acme unveils a phone}.
     *
     * @param shared the words of the names that both name, which are no difference
     */
    boolean isDoneToOthers(Deed other, Set<String> shared) {
        Set<String> ones = new HashSet<>(objects);
        Set<String> others = new HashSet<>(other.objects);
        ones.removeAll(shared);
        others.removeAll(shared);
        return isLike(other) && !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }
}
