package org.eventtimeline.extractor.language.tagging;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.language.lexicon.IrregularVerbs;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds the past tenses behind a conjunction that are taken for adjectives. */
final class JoinedPasts {
    private final TaggedWords words;

    JoinedPasts(TaggedWords words) {
        this.words = words;
    }

    /** Whether the adjective at the token, which opens no sentence, is such a verb. */
    boolean isVerb(int i) {
        return words.tag(i - 1) == PartOfSpeech.CCONJ && (isBeforeObject(i) || isBehindAnother(i) || isBeforeCount(i));
    }

    /** {@code left} in {@code killed two and left three hurt}. */
    private boolean isBeforeObject(int i) {
        boolean object = words.next(i) == PartOfSpeech.NUM
                || words.next(i) == PartOfSpeech.DET
                || words.next(i) == PartOfSpeech.PRON;
        return IrregularVerbs.isPast(words.word(i)) && object;
    }

    /** {@code qualified} in {@code studied medicine and qualified in May}. */
    private boolean isBehindAnother(int i) {
        return i > 2 && words.isSpeltAsPast(i) && words.closesPhrase(i) && isBehindObject(i);
    }

    /**
     * Whether a noun and, farther before, a past tense stand before the conjunction, or a year, with which no adjective
     * is joined: {@code was opened in 1958 and closed to cars in 2001}.
     */
    private boolean isBehindObject(int i) {
        int before = words.word(i - 2).equals(",") ? i - 3 : i - 2;
        return (words.tag(before).isNominal() || words.tag(before) == PartOfSpeech.NUM)
                && IntStream.range(0, before).anyMatch(words::isPastVerb)
                && (words.tag(before) == PartOfSpeech.NUM
                        || IntStream.range(0, before).noneMatch(at -> words.tag(at) == PartOfSpeech.AUX));
    }

    /** {@code closed} in {@code bought a mill and closed 60 shops}: no adjective stands before a number. */
    private boolean isBeforeCount(int i) {
        return words.next(i) == PartOfSpeech.NUM && words.mayBePast(i);
    }
}
