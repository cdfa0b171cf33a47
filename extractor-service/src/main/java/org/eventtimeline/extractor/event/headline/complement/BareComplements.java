package org.eventtimeline.extractor.event.headline.complement;

import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Tells which infinitives and gerunds say too little without an object: {@code to hunt down and punish}. */
record BareComplements(Phrases phrases) {

    /** Whether the verb, with nothing behind it before phrase {@code next}, says too little. */
    boolean sayTooLittle(VerbGroup verb, String meaning, int next) {
        boolean needs = WordNetVerbs.needsObject(meaning) && !isAt(next)
                || sharesObject(next)
                || phrases.head(verb).lemma().equals("be");
        return needs
                && !verb.passive()
                && !(verb.tense() == Tense.GERUND && isEnd(next))
                && !phrases.isKind(next, Kind.SUBORDINATOR);
    }

    /** Behind {@code collecting} in {@code began collecting in 1868}, which does not say what. */
    private boolean isEnd(int i) {
        return phrases.isTime(i)
                || !phrases.preposition(i).isEmpty() && phrases.isTime(i + 1)
                || phrases.isKind(i, Kind.COMMA, Kind.BREAK);
    }

    /** {@code at the festival} in {@code to conduct at the festival}. */
    private boolean isAt(int i) {
        return phrases.preposition(i).equals("at") && phrases.isNoun(i + 1);
    }

    /** {@code to hunt down and punish}, where the object stands behind the other verb. */
    private boolean sharesObject(int i) {
        return phrases.isKind(i, Kind.COORDINATOR) && i + 1 < phrases.size() && phrases.get(i + 1) instanceof VerbGroup;
    }
}
