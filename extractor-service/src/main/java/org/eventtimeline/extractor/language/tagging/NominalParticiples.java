package org.eventtimeline.extractor.language.tagging;

import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/** Finds the participles that stand for people: {@code the accused were freed}. */
final class NominalParticiples {
    private final TaggedWords words;

    NominalParticiples(TaggedWords words) {
        this.words = words;
    }

    /** Whether the verb at the token, which opens no sentence, is a noun. */
    boolean isNoun(int i) {
        return words.lower(i - 1).equals("the")
                && (words.word(i).endsWith("ed") || IrregularVerbs.isParticiple(words.word(i)))
                && WordNetNames.isCommonNoun(words.word(i))
                && (words.isBeforeVerb(i) || words.closesPhrase(i) && !isFirstOfTwo(i));
    }

    /** {@code loved} in {@code the loved, aged singer}. */
    private boolean isFirstOfTwo(int i) {
        boolean second = words.next(i + 1) == PartOfSpeech.ADJ || words.next(i + 1) == PartOfSpeech.VERB;
        return words.next(i) == PartOfSpeech.PUNCT
                && second
                && words.next(i + 2).isNominal();
    }
}
