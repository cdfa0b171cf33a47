package org.eventtimeline.extractor.event.attachment;

import java.util.OptionalInt;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Clauses that only say what there was: {@code In 1912 there was a fire in the hall}. */
final class Existentials {
    private Existentials() {}

    /** The phrase of the event that the clause says there was. */
    static OptionalInt told(Phrases phrases, Clause clause) {
        boolean there = phrases.isMark(clause.at() - 1, "there")
                && clause.lemma(phrases).equals("be");
        return there && clause.hasObject() && Lexicon.isEventNoun(phrases.head(clause.object()))
                ? OptionalInt.of(clause.object())
                : OptionalInt.empty();
    }
}
