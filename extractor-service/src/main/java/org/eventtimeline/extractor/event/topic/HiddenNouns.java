package org.eventtimeline.extractor.event.topic;

import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.VerbForm;
import org.eventtimeline.extractor.language.lexicon.WordNetNames;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Nouns of a title that read like verbs: {@code store} in {@code blast at paint store kills two}. */
record HiddenNouns(Phrases phrases) {
    /** The token after the noun phrase, with the noun that the verb behind it hides. */
    int endOfNoun(int phrase) {
        int next = phrase + 1;
        boolean hidden = phrases.isVerb(next)
                && phrases.get(next).to() - phrases.get(next).from() == 1
                && VerbForm.of(phrases.lower(phrases.get(next).from())) == VerbForm.BASE
                && WordNetNames.isCommonNoun(phrases.lower(phrases.get(next).from()))
                && phrases.isNoun(next + 1)
                && VerbForm.of(phrases.lower(phrases.get(next + 1).from())) == VerbForm.PRESENT
                && WordNetVerbs.contains(
                        phrases.token(phrases.get(next + 1).from()).lemma());
        return phrases.get(hidden ? next : phrase).to();
    }
}
