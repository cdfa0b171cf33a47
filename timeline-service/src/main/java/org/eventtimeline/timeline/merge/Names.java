package org.eventtimeline.timeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of those that have to do with an event, compared by their words: {@code Lind} may be {@code Ana Lind}.
 *
 * @param names the stems of the words of each name
 */
record Names(List<Set<String>> names) {
    /** Words with a capital letter, the first of which begins no sentence or has another behind it, no legal form. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?<=[\\p{L}\\p{N},;] )\\p{Lu}[\\p{L}\\p{N}]++"
                    + "|\\b\\p{Lu}[\\p{L}\\p{N}]++(?= (?!(?:Inc|Corp|Co|Ltd|Plc)\\b)\\p{Lu}[\\p{L}\\p{N}]))(?: \\p{Lu}[\\p{L}\\p{N}]++)*+");

    /** Words that many companies have in their names. */
    private static final Set<String> LEGAL_FORMS = Set.of("inc", "corp", "co", "ltd", "llc", "plc", "gmbh", "ag", "sa");

    /** So many names that both have are seldom told of two things. */
    private static final int SEVERAL = 2;

    static Names of(Collection<String> names) {
        List<Set<String>> known = new ArrayList<>();
        for (String name : names) {
            List<String> words = WordForms.split(name);
            words.removeAll(LEGAL_FORMS);
            if (!words.isEmpty()) {
                known.add(WordForms.stems(words));
            }
        }
        return new Names(known);
    }

    /** What a text writes as names. */
    static Names written(String text) {
        return of(WRITTEN.matcher(text).results().map(MatchResult::group).toList());
    }

    Names and(Names more) {
        List<Set<String>> all = new ArrayList<>(names);
        all.addAll(more.names);
        return new Names(all);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The words of all names. */
    Set<String> words() {
        return names.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The words of the names that both have, as either writes them. */
    Set<String> shared(Names other) {
        return Stream.concat(in(other), other.in(this)).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Those of both, each once. */
    Names withThoseOf(Names more) {
        List<Set<String>> all = new ArrayList<>();
        Stream.concat(names.stream(), more.names.stream())
                .filter(name -> !new Names(all).has(name))
                .forEach(all::add);
        return new Names(all);
    }

    /** Those that have none of the words. */
    Names without(Set<String> words) {
        return new Names(
                names.stream().filter(name -> Collections.disjoint(name, words)).toList());
    }

    /** Whether both are the same names, and more than one. */
    boolean areTheSameSeveral(Names other) {
        return names.size() > 1 && other.names.size() > 1 && areTheSame(other);
    }

    /** Whether both are the same names, one at least. */
    boolean areTheSame(Names other) {
        return !names.isEmpty()
                && !other.names.isEmpty()
                && names.stream().allMatch(other::has)
                && other.names.stream().allMatch(this::has);
    }

    /** Whether each has several that the other has as well. */
    boolean areSeveralOf(Names other) {
        return in(other).count() >= SEVERAL && other.in(this).count() >= SEVERAL;
    }

    /** Those that the other neither names nor has among its words. */
    Names unknownTo(Gist other) {
        return new Names(names.stream()
                .filter(name ->
                        !other.names().has(name) && !other.keywords().all().containsAll(name))
                .toList());
    }

    /** Those of which the words have any. */
    Names in(Set<String> words) {
        return new Names(names.stream()
                .filter(name -> name.stream().anyMatch(words::contains))
                .toList());
    }

    private Stream<Set<String>> in(Names other) {
        return names.stream().filter(other::has);
    }

    boolean has(Set<String> name) {
        return names.stream().anyMatch(known -> name.containsAll(known) || known.containsAll(name));
    }
}
