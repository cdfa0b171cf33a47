package org.eventtimeline.extractor.event.kind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** What verbs tell of prices that also tell of other things: {@code shares closed down 6%}. */
final class Prices {
    private static final Map<String, String> DIRECTIONS =
            Map.of("up", "rise", "higher", "rise", "down", "fall", "lower", "fall");

    /** {@code at a record high}, {@code to its lowest level}. */
    private static final Set<String> LEVELS = Set.of("high", "low", "level");

    private static final Set<String> REACHING = Set.of("at", "to");

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

    /** {@code down 6%}, {@code up 2 points}, {@code lower}, {@code 6% lower}. */
    private static String direction(Phrases phrases, int i) {
        if (isNumber(phrases, i) && !phrases.isKind(i, Kind.PREPOSITION)) {
            return DIRECTIONS.getOrDefault(word(phrases, i + 1), "");
        }
        String word = word(phrases, i);
        return isNumber(phrases, i + 1) || word.endsWith("er") ? DIRECTIONS.getOrDefault(word, "") : "";
    }

    private static String word(Phrases phrases, int i) {
        return i < phrases.size() ? phrases.lower(phrases.get(i).from()) : "";
    }

    private static boolean isNumber(Phrases phrases, int i) {
        return Amounts.isMeasured(phrases, i) || phrases.isNoun(i) && Amounts.isNumbered(phrases, i);
    }

    private static boolean isLevel(Phrases phrases, int i) {
        return REACHING.contains(phrases.preposition(i))
                && phrases.isNoun(i + 1)
                && LEVELS.contains(phrases.head(i + 1).lemma());
    }
}
