package org.eventtimeline.timeline.merge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of those that have to do with an event, compared by their words: {@code Lind} may be {@code Ana Lind}.
 *
 * @param words the words of each name, without case and accents
 */
record Names(Map<String, Set<String>> words) {

    static Names of(Collection<String> names) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        names.forEach(name -> words.put(name, Set.copyOf(Words.split(name))));
        words.values().removeIf(Set::isEmpty);
        return new Names(words);
    }

    Names and(Names more) {
        Map<String, Set<String>> all = new LinkedHashMap<>(words);
        all.putAll(more.words);
        return new Names(all);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The names that both have, as either writes them. */
    Set<String> shared(Names other) {
        return Stream.concat(in(other), other.in(this)).collect(Collectors.toSet());
    }

    /** Whether all names of one are among those of the other. */
    boolean isWithin(Names other) {
        return in(other).count() == words.size();
    }

    /** Whether both are the same names, and more than one. */
    boolean areTheSameSeveral(Names other) {
        return words.size() > 1 && other.words.size() > 1 && isWithin(other) && other.isWithin(this);
    }

    /** Whether a name is there of which neither the other names nor the headline beside them have a word. */
    boolean areStrangeTo(Names other, Words headline) {
        return words.values().stream()
                .anyMatch(name -> other.words.values().stream().noneMatch(known -> areOfOne(name, known))
                        && name.stream().map(Words::stem).noneMatch(headline.stems()::contains));
    }

    private Stream<String> in(Names other) {
        return words.entrySet().stream()
                .filter(name -> other.words.values().stream().anyMatch(known -> areOfOne(name.getValue(), known)))
                .map(Map.Entry::getKey);
    }

    private static boolean areOfOne(Set<String> name, Set<String> other) {
        return name.containsAll(other) || other.containsAll(name);
    }
}
