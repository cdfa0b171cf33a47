package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.FoundStates;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Words what describes a noun from behind: {@code adjacent to the harbour} in {@code a house adjacent to the harbour}.
 */
final class Postmodifiers {
    private final Reading reading;
    private final Phrases phrases;
    private final Wording wording;
    private final PrepositionWording prepositions;

    Postmodifiers(Reading reading, Wording wording, PrepositionWording prepositions) {
        this.reading = reading;
        this.phrases = reading.phrases();
        this.wording = wording;
        this.prepositions = prepositions;
    }

    /** {@code adjacent}, or {@code next} in {@code a house next to the harbour}, with what it is adjacent to. */
    Optional<Piece> adjective(int i) {
        return isAdjective(i)
                ? Optional.of(new Piece(
                        first(i) + " " + phrases.preposition(i + 1) + " " + wording.list(phrases, i + 2),
                        Lists.end(phrases, i + 2)))
                : Optional.empty();
    }

    private boolean isAdjective(int i) {
        return phrases.isNoun(i - 1)
                && (phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.ADJ || first(i).equals("next"))
                && !phrases.preposition(i + 1).isEmpty()
                && phrases.isNoun(i + 2);
    }

    /** {@code raised} in {@code with money raised by a newspaper}. */
    boolean isParticiple(int i) {
        return phrases.isNoun(i - 1)
                && reading.clauseAt(i)
                        .filter(clause -> clause.kind() == Clause.Kind.REDUCED)
                        .isPresent();
    }

    /** Whether the participle at phrase {@code i} is the state in which the subject is found. */
    boolean isState(int i) {
        return reading.clauseAt(i)
                .flatMap(clause -> FoundStates.finding(reading, clause))
                .filter(found -> found.at() == i - 1)
                .isPresent();
    }

    /**
     * The participle with what stands behind it and its date, without which it would say little.
     *
     * @param end where the clause ends
     * @param used how long the headline is already
     */
    Optional<Piece> participle(int i, int end, int used) {
        int next = i + 1;
        while (next < end && phrases.isTime(next)) {
            next++;
        }
        Phrase participle = phrases.get(i);
        String words = phrases.text(participle.from(), participle.to());
        int behind = next;
        Optional<Piece> complement =
                phrases.preposition(next).isEmpty() ? Optional.empty() : prepositions.at(next, end, used);
        return complement
                .filter(piece -> !piece.words().isEmpty())
                .map(piece -> new Piece(words + " " + piece.words(), piece.next()))
                .or(() -> FoundStates.leaving(reading, i).map(left -> new Piece(words, behind)));
    }

    /** {@code ahead of his rivals}, {@code north of the town}. */
    Optional<Piece> compound(int adverb) {
        return phrases.preposition(adverb + 1).equals("of") && phrases.isNoun(adverb + 2)
                ? Optional.of(new Piece(
                        first(adverb) + " of " + wording.list(phrases, adverb + 2), Lists.end(phrases, adverb + 2)))
                : Optional.empty();
    }

    private String first(int i) {
        return phrases.lower(phrases.get(i).from());
    }
}
