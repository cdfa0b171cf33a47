package org.eventtimeline.extractor.language.tagging;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Tells {@code first}, {@code last} and {@code next} of a verb from those of a noun: {@code the firm first showed it}.
 */
final class OrderWords {
    private static final Set<String> IN_ORDER = Set.of("first", "last", "next");

    private final TaggedWords words;

    OrderWords(TaggedWords words) {
        this.words = words;
    }

    static boolean is(String word) {
        return IN_ORDER.contains(word);
    }

    /** Whether it says when something was done: {@code was first lit}, {@code was at last approved}. */
    boolean isAdverb(int i) {
        return isFirstDone(i) || isAtLast(i) || i > 0 && isAtLast(i - 1);
    }

    /** {@code won} behind {@code last}. */
    boolean isBeforeVerb(int i) {
        return words.tag(i + 1) == PartOfSpeech.VERB || isPastBeforeObject(i + 1);
    }

    /** {@code first} in {@code the firm first showed it}. */
    boolean followsNoun(int i) {
        return IN_ORDER.contains(words.word(i))
                && i > 0
                && i + 1 < words.size()
                && (words.tag(i - 1).isNominal() || words.tag(i - 1) == PartOfSpeech.PRON);
    }

    /** {@code won} in {@code Rovers last won the cup}. */
    private boolean isPastBeforeObject(int i) {
        return words.mayBePast(i) && words.next(i) == PartOfSpeech.DET;
    }

    /** {@code first} in {@code it was first lit in 1831} and {@code it was built and first lit}. */
    private boolean isFirstDone(int i) {
        return IN_ORDER.contains(words.word(i))
                && i > 0
                && i + 1 < words.size()
                && (words.tag(i - 1) == PartOfSpeech.AUX || words.tag(i - 1) == PartOfSpeech.CCONJ)
                && (IrregularVerbs.isParticiple(words.word(i + 1)) || isSecondDeed(i));
    }

    /** {@code first} in {@code won a cup and first played for Norway}. */
    private boolean isSecondDeed(int i) {
        return words.tag(i - 1) == PartOfSpeech.CCONJ
                && words.tag(i + 1) == PartOfSpeech.VERB
                && words.mayBePast(i + 1)
                && words.next(i + 1) == PartOfSpeech.ADP;
    }

    /** {@code at last} in {@code was at last approved}. */
    private boolean isAtLast(int i) {
        return words.word(i).equals("at")
                && i > 0
                && i + 2 < words.size()
                && IN_ORDER.contains(words.word(i + 1))
                && words.tag(i - 1) == PartOfSpeech.AUX
                && words.tag(i + 2) == PartOfSpeech.VERB;
    }
}
