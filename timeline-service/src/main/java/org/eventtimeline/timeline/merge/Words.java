package org.eventtimeline.timeline.merge;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventtimeline.timeline.date.EventDate;

/**
 * The words of a headline that tell events apart.
 *
 * @param stems what the forms of the words have in common, so that "unveils" meets "unveiled"
 * @param numbers its numbers
 */
record Words(Set<String> stems, Numbers numbers) {
    static final Words NONE = new Words(Set.of(), Numbers.NONE);

    private static final Set<String> COUNTING = WordForms.stems(List.of("second", "third", "another"));

    /** What by its name comes after another of the kind. */
    private static final Set<String> FOLLOWING =
            WordForms.stems(List.of("aftershock", "aftershocks", "rematch", "replay", "rerun"));

    static Words of(List<String> words, EventDate date) {
        return new Words(WordForms.stems(words), Numbers.of(words, date));
    }

    /** Those of a sentence, without numbers: most are of its date. */
    static Words of(String sentence) {
        List<String> words = WordForms.split(sentence);
        words.removeIf(WordForms::isNumber);
        return new Words(WordForms.stems(words), Numbers.NONE);
    }

    Words without(Set<String> others) {
        Set<String> left = new HashSet<>(stems);
        left.removeAll(others);
        return new Words(left, numbers);
    }

    /** Twice the shared words over all words (Dice), 0 to 1. */
    double similarity(Words other) {
        int all = stems.size() + other.stems.size();
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    /** The rarest words, which are the longest, two thirds, one at least, and the figures. */
    Set<String> rarest() {
        Stream<String> longest = stems.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit((2L * stems.size() + 2) / 3);
        return Stream.concat(longest, stems.stream().filter(WordForms::isFigure))
                .collect(Collectors.toSet());
    }

    boolean contains(Words other) {
        return stems.containsAll(other.stems);
    }

    /** Whether both tell the same figure of the same thing: {@code 181 people}. */
    boolean countsLike(Words other) {
        return numbers.agreeWith(other.numbers);
    }

    /** Whether both tell the same score: {@code 3-1}. */
    boolean scoresLike(Words other) {
        return numbers.haveTheScoreOf(other.numbers);
    }

    /** How many words both have. */
    long shared(Words other) {
        return stems.stream().filter(other.stems::contains).count();
    }

    /** Whether only one of them is told of as one of several: {@code a second quake}, {@code another quake}. */
    boolean countsOn(Words other) {
        return have(COUNTING) != other.have(COUNTING);
    }

    /** Whether only one of them is what comes after another: {@code the final}, {@code a replay of the final}. */
    boolean followsOn(Words other) {
        return have(FOLLOWING) != other.have(FOLLOWING);
    }

    private boolean have(Set<String> some) {
        return !Collections.disjoint(stems, some);
    }
}
