package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

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
                || isOfAmountBefore(phrases, start)
                || isOfAmount(phrases, start)
                || phrases.preposition(opening).equals("from") && isDirection(phrases, opening - 1)
                || phrases.preposition(start).equals("from") && isDirection(phrases, opening);
    }

    /** {@code a year earlier} in {@code fell to $3 million, from $5 million, or 47 cents a share, a year earlier}. */
    private static boolean isOfAmountBefore(Phrases phrases, int start) {
        int i = start - 1;
        while (i > 0
                && !phrases.isVerb(i)
                && !phrases.isTime(i)
                && !phrases.preposition(i).equals("from")) {
            i--;
        }
        return phrases.preposition(i).equals("from")
                && phrases.isTime(start)
                && phrases.lower(phrases.get(start).to() - 1).equals("earlier")
                && isCounted(phrases, i + 1);
    }

    /** {@code in 2019} in {@code widened to $3 million from $2 million in 2019}. */
    private static boolean isOfAmount(Phrases phrases, int start) {
        return phrases.preposition(start - 2).equals("from")
                && isCounted(phrases, start - 1)
                && phrases.preposition(start - 4).equals("to")
                && isCounted(phrases, start - 3);
    }

    private static boolean isCounted(Phrases phrases, int noun) {
        return phrases.isNoun(noun)
                && IntStream.range(phrases.get(noun).from(), phrases.get(noun).to())
                        .anyMatch(token -> phrases.token(token).is(PartOfSpeech.NUM));
    }

    private static boolean isDirection(Phrases phrases, int i) {
        return phrases.isKind(i - 1, Kind.COMMA, Kind.OPEN)
                && DIRECTIONS.contains(phrases.lower(phrases.get(i).from()));
    }
}
