package org.eventtimeline.extractor.event.phrase;

import java.util.OptionalInt;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Quotation marks inside a noun phrase: {@code the "Lion" release}. */
final class InnerQuotes {
    private static final int LONGEST_TITLE = 10;
    private static final int LONGEST_SMALL_WORD = 4;

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

    /**
     * The token of the quote that closes the title which opens before {@code from}: {@code "The Moving South"}; or
     * none.
     */
    OptionalInt endOfTitle(int from) {
        if (from == 0 || !row.isQuote(from - 1) || !row.get(from).isCapitalized()) {
            return OptionalInt.empty();
        }
        for (int i = from; i < Math.min(row.size(), from + LONGEST_TITLE); i++) {
            if (row.isQuote(i)) {
                return i > from + 1 ? OptionalInt.of(i) : OptionalInt.empty();
            }
            boolean small = row.get(i).text().length() <= LONGEST_SMALL_WORD;
            boolean word = Character.isLetterOrDigit(row.get(i).text().codePointAt(0));
            if (!word || row.isDate(i) || !small && !row.get(i).isCapitalized()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
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
