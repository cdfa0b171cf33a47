package org.eventtimeline.extractor.event.factuality;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordList;

/** Tells what happens in a work only: {@code In the film, a spy kills a general in 1943}. */
final class Fiction {
    private static final Set<String> WORKS = WordList.words("""
        ballad book cartoon comedy drama episode film game movie musical novel opera play poem sequel series story tale
        """);

    private Fiction() {}

    /** Whether the clause tells in the present tense what a work with which the sentence opens is about. */
    static boolean tells(Phrases phrases, Clause clause) {
        return clause.verb().tense() == Tense.PRESENT
                && !clause.verb().perfect()
                && phrases.preposition(0).equals("in")
                && phrases.isNoun(1)
                && WORKS.contains(phrases.head(1).lemma());
    }
}
