package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Finds the participles behind the noun of which they tell that the model takes for nouns. */
final class ReducedRelatives {
    /** Words that are rather of the verb before them than of a noun behind. */
    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "away");

    /** How likely a word must be a verb to be one though texts have it as a noun as well. */
    private static final double LIKELY = 0.1;

    private final TaggedWords words;

    ReducedRelatives(TaggedWords words) {
        this.words = words;
    }

    /** Whether what is tagged as a noun, neither first nor last of its sentence, is such a participle. */
    boolean isParticiple(int i) {
        return isDoneBySomebody(i) || isSetForDate(i) || isNoNoun(i);
    }

    /** {@code set} in {@code a fund set up by the state}, {@code dug} in {@code pots dug up in Oslo}. */
    private boolean isDoneBySomebody(int i) {
        return words.tag(i - 1).isNominal()
                && VerbForm.of(words.word(i)).mayBeParticiple()
                && i + 2 < words.size()
                && (words.word(i + 2).equals("by") || PARTICLES.contains(words.word(i + 1)))
                && WordNetVerbs.contains(
                        IrregularVerbs.lemma(words.word(i)).orElse(words.word(i)) + "_" + words.word(i + 1));
    }

    /** {@code found} in {@code a baby found in a box has met her mother}, which is hardly ever a noun. */
    private boolean isNoNoun(int i) {
        return words.tag(i - 1) == PartOfSpeech.NOUN
                && words.next(i) == PartOfSpeech.ADP
                && words.mayBePast(i)
                && (words.verbal(i) >= LIKELY || !WordNetClasses.isAttestedNoun(words.word(i)));
    }

    /** {@code set} in {@code a hearing set for Monday}, {@code set for 3 May}. */
    private boolean isSetForDate(int i) {
        return words.word(i).equals("set")
                && words.tag(i - 1).isNominal()
                && words.word(i + 1).equals("for")
                && i + 3 < words.size()
                && (words.tag(i + 2) == PartOfSpeech.PROPN
                        || words.tag(i + 2) == PartOfSpeech.NUM && words.tag(i + 3) == PartOfSpeech.PROPN
                        || words.word(i + 2).equals("next"));
    }
}
