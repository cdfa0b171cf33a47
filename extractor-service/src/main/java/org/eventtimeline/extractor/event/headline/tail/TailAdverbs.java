package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Adds the adverbs behind a verb or noun that a headline tells to its pieces. */
final class TailAdverbs {
    private final Phrases phrases;
    private final boolean verbal;
    private final Here here;
    private final Postmodifiers postmodifiers;
    private final Pieces pieces;

    TailAdverbs(Phrases phrases, Wording wording, boolean verbal, Postmodifiers postmodifiers, Pieces pieces) {
        this.phrases = phrases;
        this.verbal = verbal;
        this.here = new Here(phrases, wording);
        this.postmodifiers = postmodifiers;
        this.pieces = pieces;
    }

    /**
     * Adds {@code next to the harbour} {@code ahead of his rivals}, {@code twice} and {@code too fast}, and passes over
     * other adverbs.
     */
    int next(int i) {
        Optional<Piece> adjective = pieces.isEmpty() ? Optional.empty() : postmodifiers.adjective(i);
        if (adjective.isPresent()) {
            return pieces.add(adjective, i);
        }
        Optional<Piece> place = verbal ? here.at(i) : Optional.empty();
        if (place.isPresent()) {
            return pieces.add(place, i);
        }
        if (phrases.isMark(i, "apart")) {
            return i;
        }
        if (phrases.isMark(i, "too") && isManner(i + 1)) {
            String words =
                    phrases.text(phrases.get(i).from(), phrases.get(i + 1).to());
            return pieces.addToLast(Optional.of(new Piece(words, i + 2)), i);
        }
        if (phrases.isMark(i, "twice") && verbal) {
            return pieces.add(Optional.of(new Piece("twice", i + 1)), i);
        }
        return phrases.preposition(i + 1).equals("of") ? pieces.add(postmodifiers.compound(i), i) : i + 1;
    }

    /** {@code fast} in {@code landed too fast}. */
    private boolean isManner(int i) {
        return phrases.isKind(i, Kind.ADVERB) || phrases.isWord(i);
    }
}
