package org.eventtimeline.extractor.language.tagging;

import java.util.Locale;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;

/** The words of a sentence and what they are taken for so far; its ends count as punctuation. */
final class TaggedWords {
    private final String[] words;
    private final PartOfSpeech[] tags;
    private final double[] verbal;

    /**
     * The words with their tags.
     *
     * @param verbal how likely each is a verb, from 0 to 1
     */
    TaggedWords(String[] words, PartOfSpeech[] tags, double[] verbal) {
        this.words = words;
        this.tags = tags;
        this.verbal = verbal;
    }

    int size() {
        return words.length;
    }

    /** The word as it is written; empty outside of the sentence. */
    String word(int i) {
        return isInside(i) ? words[i] : "";
    }

    /** The word in small letters; empty outside of the sentence. */
    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    /** Its part of speech; that of a mark outside of the sentence. */
    PartOfSpeech tag(int i) {
        return isInside(i) ? tags[i] : PartOfSpeech.PUNCT;
    }

    private boolean isInside(int i) {
        return i >= 0 && i < words.length;
    }

    /** How likely the model holds it for a verb, from 0 to 1. */
    double verbal(int i) {
        return verbal[i];
    }

    /** What the word behind is taken for. */
    PartOfSpeech next(int i) {
        return tag(i + 1);
    }

    /** Whether a verb follows. */
    boolean isBeforeVerb(int i) {
        return next(i) == PartOfSpeech.AUX || next(i) == PartOfSpeech.VERB;
    }

    /** Whether a preposition or mark follows, so that it has no object and describes no noun. */
    boolean closesPhrase(int i) {
        return next(i) == PartOfSpeech.ADP || next(i) == PartOfSpeech.PUNCT;
    }

    /** Whether it begins with a capital letter. */
    boolean isCapitalised(int i) {
        return isInside(i) && Character.isUpperCase(words[i].codePointAt(0));
    }

    boolean isVerbal(int i) {
        return tag(i) == PartOfSpeech.VERB || tag(i) == PartOfSpeech.AUX;
    }

    /** Whether a verb in a past form stands there. */
    boolean isPastVerb(int i) {
        return tag(i) == PartOfSpeech.VERB && mayBePast(i);
    }

    /** Whether the word, if a verb, may be a past tense. */
    boolean mayBePast(int i) {
        return VerbForm.of(words[i]).mayBePast();
    }

    /** Whether the word is spelt as a past tense, and longer than {@code red}, {@code need} and {@code shed}. */
    boolean isSpeltAsPast(int i) {
        return words[i].endsWith("ed") && words[i].length() > 4 || IrregularVerbs.isPast(words[i]);
    }

    /** Whether none of them is taken for a verb. */
    boolean areVerbless() {
        return IntStream.range(0, tags.length).noneMatch(this::isVerbal);
    }

    /** Takes a word for something else. */
    void retag(int i, PartOfSpeech tag) {
        tags[i] = tag;
    }
}
