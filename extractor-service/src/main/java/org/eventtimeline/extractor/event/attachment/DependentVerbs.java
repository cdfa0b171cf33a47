package org.eventtimeline.extractor.event.attachment;

import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Tells how a verb goes with the one that depends on it: {@code is to open}, {@code began selling}. */
record DependentVerbs(Phrases phrases) {
    /**
     * {@code is} of {@code is to open in May}, {@code had} of {@code had to sell the mill}: the infinitive tells it.
     */
    boolean isToDo(Clause before, Clause infinitive) {
        int between = infinitive.at() - before.at() - 1;
        boolean due = before.lemma(phrases).equals("be")
                && infinitive.verb().tense() == Tense.INFINITIVE
                && (between == 0 || between == 1 && phrases.isMark(before.at() + 1, "due"));
        return due || between == 0 && before.isNecessity(phrases);
    }

    /** {@code began [to rise]}, {@code began [selling]}, {@code was found [abandoned]}. */
    static boolean isPartOf(Clause whole, Clause part) {
        Tense tense = part.verb().tense();
        return part.at() == whole.at() + 1
                && (tense == Tense.INFINITIVE || tense == Tense.GERUND || part.kind() == Clause.Kind.REDUCED);
    }
}
