package org.eventtimeline.extractor.language.tagging;

import org.eventtimeline.extractor.language.lexicon.Inflection;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Takes {@code fear} for the verb of {@code Doctors fear cuts}, with which {@code cuts} does not agree. */
final class DisagreeingVerbs {
    /** What the model holds for less likely is no verb: {@code fan} in {@code The sports fan talks}. */
    private static final double LEAST = 0.1;

    private DisagreeingVerbs() {}

    static void correct(TaggedWords words) {
        for (int i = 2; i < words.size(); i++) {
            if (isObject(words, i) && isVerb(words, i - 1) && isPlural(words, i - 2)) {
                words.retag(i - 1, PartOfSpeech.VERB);
                words.retag(i, PartOfSpeech.NOUN);
            }
        }
    }

    private static boolean isObject(TaggedWords words, int i) {
        return words.tag(i) == PartOfSpeech.VERB
                && VerbForm.of(words.word(i)) == VerbForm.PRESENT
                && WordNetClasses.isPlural(words.word(i))
                && !words.next(i).isNominal()
                && words.next(i) != PartOfSpeech.DET;
    }

    private static boolean isVerb(TaggedWords words, int i) {
        return words.tag(i) == PartOfSpeech.NOUN
                && words.verbal(i) >= LEAST
                && Inflection.withoutS(words.word(i)).equals(words.word(i))
                && WordNetVerbs.contains(words.word(i));
    }

    private static boolean isPlural(TaggedWords words, int i) {
        return words.tag(i) == PartOfSpeech.NOUN && WordNetClasses.isPlural(words.lower(i));
    }
}
