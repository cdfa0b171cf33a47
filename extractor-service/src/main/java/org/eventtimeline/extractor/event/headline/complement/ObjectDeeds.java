package org.eventtimeline.extractor.event.headline.complement;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/**
 * Verbs behind whose object stands what it does: {@code have the guests wait}, {@code stop the firm dumping waste},
 * {@code forcing the firm to close}.
 */
final class ObjectDeeds {
    private static final Set<String> BEFORE_BARE_VERB = Set.of("have", "let", "make", "help", "hear", "see", "watch");
    private static final Set<String> BEFORE_GERUND = Set.of("stop", "keep", "prevent", "catch", "leave", "see");

    /** Prepositions that go with an adjective: {@code adjacent to}. */
    private static final Set<String> OF_ADJECTIVES = Set.of("to", "of", "from", "with", "for", "about");

    private final Phrases phrases;

    ObjectDeeds(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether phrase {@code i} tells what the object of the verb does. */
    boolean isOne(String lemma, int i) {
        return phrases.get(i) instanceof VerbGroup verb
                && (BEFORE_BARE_VERB.contains(lemma) && isBare(verb)
                        || VerbClasses.isObjectControl(lemma) && verb.tense() == Tense.INFINITIVE
                        || BEFORE_GERUND.contains(lemma) && verb.tense() == Tense.GERUND);
    }

    /** {@code with food} in {@code allowing trucks with food to pass}. */
    Optional<Piece> placeBefore(String lemma, int i, int end, Wording wording) {
        boolean between = i + 2 < end
                && VerbClasses.isObjectControl(lemma)
                && !phrases.preposition(i).isEmpty()
                && phrases.isNoun(i + 1)
                && phrases.get(i + 2) instanceof VerbGroup
                && isOne(lemma, i + 2);
        return between
                ? Optional.of(new Piece(phrases.preposition(i) + " " + wording.noun(phrases, i + 1), i + 2))
                : Optional.empty();
    }

    /**
     * Whether a gerund behind the object is no deed, but how the verb leaves it: {@code leaves two sailors missing}.
     */
    boolean isState(String lemma) {
        return lemma.equals("leave");
    }

    /** {@code wait} in {@code have the guests wait}. */
    private boolean isBare(VerbGroup verb) {
        return verb.to() - verb.from() == 1 && VerbForm.of(phrases.lower(verb.head())) == VerbForm.BASE;
    }

    /** {@code in Oslo} in {@code to keep the mill in Oslo open}, which a state follows. */
    Optional<Piece> stateBehind(int i, Wording wording) {
        boolean state = !phrases.preposition(i).isEmpty()
                && phrases.isNoun(i + 1)
                && phrases.isWord(i + 2)
                && phrases.token(phrases.get(i + 2).from()).pos() == PartOfSpeech.ADJ
                && !phrases.isNoun(i + 3)
                && !OF_ADJECTIVES.contains(phrases.preposition(i + 3));
        return state
                ? Optional.of(new Piece(phrases.preposition(i) + " " + wording.noun(phrases, i + 1), i + 2))
                : Optional.empty();
    }
}
