package org.eventtimeline.extractor.language.tagging;

import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;

/**
 * Finds the subjects behind {@code and} that are taken for bare verbs: {@code The dish was hit, and contact with the
 * ship was lost}.
 */
final class JoinedSubjects {
    private final TaggedWords words;

    JoinedSubjects(TaggedWords words) {
        this.words = words;
    }

    /** Whether the verb at the token, which opens no sentence, is a noun that has its verb behind it. */
    boolean isNoun(int i) {
        if (i < 2
                || words.tag(i - 1) != PartOfSpeech.CCONJ
                || !words.word(i - 2).equals(",")
                || words.next(i) != PartOfSpeech.ADP
                || VerbForm.of(words.word(i)) != VerbForm.BASE && !isDoingOf(i)) {
            return false;
        }
        int verb = i + 2;
        while (verb < words.size() && (words.tag(verb).isNominal() || isDescribing(verb))) {
            verb++;
        }
        return verb < words.size() && words.tag(verb) == PartOfSpeech.AUX && WordNetNames.isCommonNoun(words.word(i));
    }

    /** {@code brewing} in {@code was sold, and brewing of the beer was moved}. */
    private boolean isDoingOf(int i) {
        return words.word(i).endsWith("ing") && words.word(i + 1).equals("of");
    }

    private boolean isDescribing(int i) {
        return words.tag(i) == PartOfSpeech.DET
                || words.tag(i) == PartOfSpeech.ADJ
                || words.tag(i) == PartOfSpeech.PRON;
    }
}
