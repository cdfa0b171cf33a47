package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.EventDate;

/**
 * The numbers of a headline, without those of its date.
 *
 * @param besides the stems of the words beside each: what it counts, or what it is the number of
 */
record Numbers(Map<String, Set<String>> besides) {
    static final Numbers NONE = new Numbers(Map.of());

    static Numbers of(List<String> words, EventDate date) {
        if (words.stream().noneMatch(WordForms::isNumber)) {
            return NONE;
        }
        Set<String> ofDate = of(date);
        Map<String, Set<String>> besides = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (WordForms.isNumber(word) && !ofDate.contains(word)) {
                List<String> around = words.subList(Math.max(i - 1, 0), Math.min(i + 2, words.size()));
                besides.computeIfAbsent(word, number -> new HashSet<>()).addAll(WordForms.stems(around));
            }
        }
        return new Numbers(besides);
    }

    private static Set<String> of(EventDate date) {
        return Stream.of(date.earliest(), date.latest())
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day.getYear(), day.getDayOfMonth()))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** Whether each has a number that the other lacks. */
    boolean differFrom(Numbers other) {
        return !without(other).isEmpty() && !other.without(this).isEmpty();
    }

    /**
     * Whether such numbers are of the same thing: {@code iPhone 16} is not {@code iPhone 17}, but a ship with 640
     * people may sink with the loss of 500 lives.
     */
    boolean contradict(Numbers other) {
        return !Collections.disjoint(beside(without(other)), other.beside(other.without(this)));
    }

    /** Whether both have a number of several digits of the same thing, which is seldom so by chance. */
    boolean agreeWith(Numbers other) {
        return besides.entrySet().stream()
                .filter(number -> number.getKey().length() > 1)
                .anyMatch(number -> other.besides.containsKey(number.getKey())
                        && shares(number.getValue(), other.besides.get(number.getKey()), number.getKey()));
    }

    /** Whether the same word stands beside a number. */
    private static boolean shares(Set<String> ones, Set<String> others, String number) {
        return ones.stream().anyMatch(word -> !word.equals(number) && others.contains(word));
    }

    /** Whether both have the same two numbers side by side: {@code 3-1}. */
    boolean haveTheScoreOf(Numbers other) {
        return besides.entrySet().stream()
                .filter(number -> other.besides.containsKey(number.getKey()))
                .anyMatch(number -> number.getValue().stream()
                        .filter(WordForms::isNumber)
                        .anyMatch(beside -> !beside.equals(number.getKey())
                                && other.besides.get(number.getKey()).contains(beside)));
    }

    private Set<String> without(Numbers other) {
        Set<String> left = new HashSet<>(besides.keySet());
        left.removeIf(number -> other.besides.containsKey(number)
                || other.besides.keySet().stream().anyMatch(another -> Rounding.isBetween(number, another)));
        return left;
    }

    private Set<String> beside(Set<String> numbers) {
        return numbers.stream().flatMap(number -> besides.get(number).stream()).collect(Collectors.toSet());
    }
}
