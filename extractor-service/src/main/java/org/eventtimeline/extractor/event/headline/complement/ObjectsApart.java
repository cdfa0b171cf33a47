package org.eventtimeline.extractor.event.headline.complement;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds what a verb is about where that does not stand right behind it: {@code to pay for the school}. */
record ObjectsApart(Phrases phrases) {
    /** Prepositions of what completes a verb without an object: {@code to pay for the school}. */
    private static final Set<String> AIMS = Set.of("for", "with", "against");

    /** {@code a list} in {@code to submit by May a list}, {@code to hand to the town a list}. */
    boolean areBehindPhrase(int i) {
        return !phrases.preposition(i).isEmpty()
                && (phrases.isTime(i + 1) || phrases.isNoun(i + 1))
                && phrases.isNoun(i + 2)
                && phrases.token(phrases.get(i + 2).from()).pos() == PartOfSpeech.DET;
    }

    /** {@code for the school} in {@code to pay for the school}. */
    boolean areAim(int i, int end) {
        return i + 1 < end
                && AIMS.contains(phrases.preposition(i))
                && phrases.isNoun(i + 1)
                && phrases.head(i + 1).pos() != PartOfSpeech.PRON;
    }
}
