package org.eventtimeline.extractor.event.kind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What verbs tell of prices that also tell of other things: {@code shares closed down 6%}. */
final class Prices {
    private static final Map<String, String> DIRECTIONS =
            Map.of("up", "rise", "higher", "rise", "down", "fall", "lower", "fall");

    /** {@code at a record high}. */
    private static final Set<String> LEVELS = Set.of("high", "low", "level");

    private Prices() {}

    /** Whether phrase {@code i}, behind the verb, tells that prices did it: {@code at $12}, {@code down 6%}. */
    static boolean areTold(Phrases phrases, int i) {
        return Amounts.isMeasured(phrases, i)
                || isLevel(phrases, i)
                || !direction(phrases, i).isEmpty();
    }

    /** The way they went, if it is told. */
    static Optional<String> kind(Phrases phrases, int i) {
        return Optional.of(direction(phrases, i)).filter(kind -> !kind.isEmpty());
    }

    /** {@code down 6%}, {@code up 2 points}, {@code lower}. */
    private static String direction(Phrases phrases, int i) {
        String word = i < phrases.size() ? phrases.lower(phrases.get(i).from()) : "";
        boolean measured = Amounts.isMeasured(phrases, i + 1)
                || phrases.isNoun(i + 1) && Amounts.isNumbered(phrases, i + 1)
                || word.endsWith("er");
        return measured ? DIRECTIONS.getOrDefault(word, "") : "";
    }

    private static boolean isLevel(Phrases phrases, int i) {
        return phrases.preposition(i).equals("at")
                && phrases.isNoun(i + 1)
                && LEVELS.contains(phrases.head(i + 1).lemma());
    }
}
