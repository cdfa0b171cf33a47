package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.language.PartOfSpeech;

/** Quotation marks inside a noun phrase: {@code the "Lion" release}. */
final class InnerQuotes {
    private final TokenRow row;

    InnerQuotes(TokenRow row) {
        this.row = row;
    }

    /** The quote of {@code the "Lion" release}, {@code Lang's "great mistake"}. */
    boolean isOpening(int from, int i) {
        boolean inside = i > from && !row.isDate(i - 1) && !row.is(i - 1, PartOfSpeech.VERB);
        boolean shortYear =
                row.lower(i).equals("'") && row.is(i - 1, PartOfSpeech.PROPN) && row.is(i + 1, PartOfSpeech.NUM);
        return shortYear
                || inside && row.isQuote(i) && row.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
    }

    boolean isClosing(int from, int i) {
        if (!row.isQuote(i) || !row.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
            return false;
        }
        for (int opening = i - 2; opening > from; opening--) {
            if (row.isQuote(opening)) {
                return true;
            }
        }
        return false;
    }
}
