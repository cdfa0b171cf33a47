package org.eventtimeline.extractor.event.phrase;

import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Tells {@code that} behind a noun which opens what is reported from a relative pronoun: {@code said in a letter to the
 * union that it would close the mill}.
 */
final class ReportedThat {
    private final TokenRow row;

    ReportedThat(TokenRow row) {
        this.row = row;
    }

    /** Whether a clause of its own follows the token, and before it a verb that tells has had no object. */
    boolean isAt(int that) {
        if (!row.is(that + 1, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.NUM, PartOfSpeech.PROPN)) {
            return false;
        }
        int verb = that - 1;
        while (verb >= 0
                && row.get(verb).pos() != PartOfSpeech.VERB
                && row.get(verb).pos() != PartOfSpeech.PUNCT) {
            verb--;
        }
        return verb >= 0 && VerbClasses.isReporting(row.get(verb)) && row.is(verb + 1, PartOfSpeech.ADP);
    }
}
