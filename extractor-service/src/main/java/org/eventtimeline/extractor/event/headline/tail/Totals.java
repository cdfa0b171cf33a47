package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds to how many something went, wherever that stands: {@code bringing the toll of the quake to 61}. */
record Totals(Phrases phrases) {
    private static final Set<String> CHANGING =
            Set.of("bring", "take", "raise", "lift", "push", "cut", "reduce", "lower", "increase");

    /** Whether the verb at the phrase changes how many there are. */
    boolean areOf(int verb) {
        return phrases.get(verb) instanceof VerbGroup group
                && CHANGING.contains(phrases.head(group).lemma());
    }

    /** The words with {@code to 61}, which stands at phrase {@code next} or further on before phrase {@code end}. */
    Optional<Piece> added(String words, int next, int end) {
        int i = next;
        while (i + 1 < end
                && !isTotal(i)
                && !phrases.isVerb(i)
                && !phrases.isKind(i, Kind.COMMA)
                && !phrases.isKind(i, Kind.BREAK)) {
            i++;
        }
        return i + 1 < end && isTotal(i)
                ? Optional.of(new Piece(
                        words + " to "
                                + phrases.text(
                                        phrases.get(i + 1).from(),
                                        phrases.get(i + 1).to()),
                        i + 2))
                : Optional.empty();
    }

    /** {@code to 61}. */
    boolean isTotal(int preposition) {
        int number = preposition + 1;
        return phrases.preposition(preposition).equals("to")
                && number < phrases.size()
                && phrases.get(number).to() - phrases.get(number).from() == 1
                && phrases.token(phrases.get(number).from()).pos() == PartOfSpeech.NUM;
    }
}
