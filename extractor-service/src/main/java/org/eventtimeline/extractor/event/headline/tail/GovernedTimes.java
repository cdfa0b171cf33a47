package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Words a preposition with a length or number, {@code to four years}, and leaves out one with a date. */
record GovernedTimes(Phrases phrases) {
    private static final Set<String> MEASURED = Set.of("for", "to", "by");

    /** The preposition at phrase {@code i} with the time or number behind it; no words for a date. */
    Optional<Piece> at(int i) {
        String preposition = phrases.preposition(i);
        if (phrases.isTime(i + 1)) {
            boolean length = MEASURED.contains(preposition) && phrases.isLength(i + 1);
            return Optional.of(length ? asWritten(i) : new Piece("", i + 1));
        }
        if (preposition.equals("to") && phrases.isWord(i + 1) && isOver(i + 2)) {
            return Optional.of(asWritten(i));
        }
        if (isSomeOfTime(i + 1)) {
            return Optional.of(new Piece("", i + 3));
        }
        return phrases.isNumber(i + 1)
                ? Optional.of(preposition.equals("at") ? new Piece("", i + 2) : asWritten(i))
                : Optional.empty();
    }

    /** Whether nothing stands at phrase {@code i} of which the word before it could tell more. */
    private boolean isOver(int i) {
        return i == phrases.size() || phrases.isTime(i) || phrases.isKind(i, Kind.COMMA, Kind.BREAK, Kind.PREPOSITION);
    }

    /** {@code each of the last three years}. */
    private boolean isSomeOfTime(int i) {
        return phrases.isNoun(i)
                && phrases.head(i).pos() != PartOfSpeech.NOUN
                && phrases.preposition(i + 1).equals("of")
                && phrases.isTime(i + 2);
    }

    /** {@code to four years} in {@code sentenced to four years}, {@code to normal} in {@code returned to normal}. */
    Piece asWritten(int i) {
        return new Piece(phrases.text(phrases.get(i).from(), phrases.get(i + 1).to()), i + 2);
    }
}
