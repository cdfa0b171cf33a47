package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;

/** Reads a sentence backwards over what is inserted in it: brackets, dashes, adverbs and dates. */
final class Insertions {
    private final Phrases phrases;

    Insertions(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The comma that opens the insertion that ends with the comma at {@code close}: {@code Kim, who came, was}. */
    int openingComma(int close) {
        for (int i = close - 1; i > 0; i--) {
            if (phrases.isKind(i, Kind.COMMA)) {
                return phrases.isNoun(i - 1) || phrases.isKind(i - 1, Kind.CLOSE) ? i : Clause.NONE;
            }
            if (phrases.isKind(i, Kind.BREAK)) {
                return Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    /** The noun phrase that ends right before phrase {@code end}, over brackets and dates. */
    int nounBefore(int end) {
        int i = skipBack(end - 1);
        return phrases.isNoun(i) ? i : Clause.NONE;
    }

    /** Steps back over adverbs, quotes, brackets and dates with their preposition. */
    int skipBack(int from) {
        int i = from;
        while (i >= 0) {
            Phrase phrase = phrases.get(i);
            if (phrase instanceof TimePhrase) {
                i -= phrases.isKind(i - 1, Kind.PREPOSITION) ? 2 : 1;
            } else if (phrases.isKind(i, Kind.ADVERB) || phrases.isKind(i, Kind.QUOTE)) {
                i--;
            } else if (phrases.isKind(i, Kind.CLOSE)) {
                i = opening(i) - 1;
            } else if (isDash(i) && openingDash(i) != Clause.NONE) {
                i = openingDash(i) - 1;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean isDash(int i) {
        return phrases.isKind(i, Kind.BREAK)
                && "-–—_".indexOf(phrases.lower(phrases.get(i).from()).charAt(0)) >= 0;
    }

    /** The dash that opens the insertion that ends with the one at {@code close}. */
    private int openingDash(int close) {
        for (int i = close - 1; i > 0; i--) {
            if (phrases.isKind(i, Kind.BREAK)) {
                return isDash(i) ? i : Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    private int opening(int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (phrases.isKind(i, Kind.OPEN)) {
                return i;
            }
        }
        return close;
    }
}
