package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/**
 * Dates of what something is compared with: {@code rose to 4%, up from 3% in May}, {@code up a point from last week},
 * {@code a fifth more than in May}.
 */
final class Comparisons {
    private static final Set<String> DIRECTIONS = Set.of("up", "down");

    private Comparisons() {}

    /** Whether the date that begins at phrase {@code start} is one. */
    static boolean isOne(Phrases phrases, int start) {
        int opening = Lookback.overPrepositions(phrases, start);
        return phrases.preposition(start - 1).equals("than")
                || phrases.preposition(opening).equals("from") && isDirection(phrases, opening - 1)
                || phrases.preposition(start).equals("from") && isDirection(phrases, opening);
    }

    private static boolean isDirection(Phrases phrases, int i) {
        return (phrases.isKind(i - 1, Kind.COMMA) || phrases.isKind(i - 1, Kind.OPEN))
                && DIRECTIONS.contains(phrases.lower(phrases.get(i).from()));
    }
}
