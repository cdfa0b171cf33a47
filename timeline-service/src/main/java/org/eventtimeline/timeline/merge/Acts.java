package org.eventtimeline.timeline.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which words may name one act: {@code lands}, {@code touches down}. */
final class Acts {
    private static final Map<String, Set<Integer>> SENSES = read();

    private Acts() {}

    /**
     * What words may mean: those of which one is the same may name the same act.
     *
     * @param words the stems of the words that name an event
     * @param particle the one that stands behind them
     */
    static Set<Integer> of(Collection<String> words, Optional<String> particle) {
        Set<Integer> senses = new HashSet<>();
        for (String word : words) {
            Set<Integer> alone = SENSES.getOrDefault(word, Set.of());
            senses.addAll(
                    particle.map(behind -> SENSES.get(word + "-" + behind)).orElse(alone));
        }
        return senses;
    }

    /** Whether two words, by their stems, may mean all the same: {@code goes} and {@code went}. */
    static boolean areForms(String one, String other) {
        return SENSES.containsKey(one) && SENSES.get(one).equals(SENSES.get(other));
    }

    /** Reads lines of words that may name one act; the number of the line stands for the act. */
    private static Map<String, Set<Integer>> read() {
        try (var reader = new BufferedReader(
                new InputStreamReader(Acts.class.getResourceAsStream("acts.txt"), StandardCharsets.UTF_8))) {
            Map<String, Set<Integer>> senses = new HashMap<>();
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            for (int act = 0; act < lines.size(); act++) {
                for (String word : lines.get(act).split(" ")) {
                    senses.computeIfAbsent(stem(word), w -> new HashSet<>()).add(act);
                }
            }
            return senses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code touch-down} keeps its particle. */
    private static String stem(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? WordForms.stem(word) : WordForms.stem(word.substring(0, hyphen)) + word.substring(hyphen);
    }
}
