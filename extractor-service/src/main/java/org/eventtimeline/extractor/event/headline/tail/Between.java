package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words what stands behind {@code between}: two sides, or the years that say how long. */
final class Between {
    private static final String BETWEEN = "between";

    private final Phrases phrases;
    private final Wording wording;

    Between(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /** Whether the preposition at phrase {@code i} is this one. */
    boolean isAt(int i) {
        return phrases.preposition(i).equals(BETWEEN);
    }

    /** {@code between 1325 and 1348} at phrase {@code i}, which is left out. */
    Optional<Piece> term(int i) {
        boolean term = isAt(i)
                && phrases.isNumber(i + 1)
                && phrases.isKind(i + 2, Kind.COORDINATOR)
                && phrases.isNumber(i + 3);
        return term ? Optional.of(new Piece("", i + 4)) : Optional.empty();
    }

    /** {@code between 300 and 400 vans} at phrase {@code i}. */
    Optional<Piece> amounts(int i) {
        boolean amounts = isAt(i) && isAmount(i + 1) && phrases.isKind(i + 2, Kind.COORDINATOR) && isAmount(i + 3);
        return amounts
                ? Optional.of(new Piece(
                        BETWEEN + " "
                                + phrases.text(
                                        phrases.get(i + 1).from(),
                                        phrases.get(i + 3).to()),
                        i + 4))
                : Optional.empty();
    }

    private boolean isAmount(int i) {
        return phrases.isNumber(i)
                || phrases.isNoun(i) && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.NUM;
    }

    /** Whether the piece of the preposition at phrase {@code i} tells both sides, or all of several. */
    boolean isWhole(int i, Piece piece) {
        return !isAt(i)
                || piece.words().contains(" and ")
                || !phrases.isNoun(i + 1)
                || Words.isPlural(phrases.head(i + 1));
    }

    /** {@code between the army of Norway and rebels} at phrase {@code i}: the first side with whose it is. */
    Optional<Piece> sides(int i) {
        int of = i + 2;
        boolean sides = isAt(i)
                && !phrases.preposition(of).isEmpty()
                && phrases.isNoun(of + 1)
                && phrases.isKind(of + 2, Kind.COORDINATOR)
                && phrases.isNoun(of + 3);
        return sides
                ? Optional.of(new Piece(
                        BETWEEN + " " + wording.noun(phrases, i + 1) + " " + phrases.preposition(of) + " "
                                + wording.noun(phrases, of + 1) + " and " + wording.noun(phrases, of + 3),
                        of + 4))
                : Optional.empty();
    }
}
