package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Finds where what is set in brackets or between dashes begins. */
public final class Brackets {
    private final Phrases phrases;

    /** Asks about a sentence. */
    public Brackets(Phrases phrases) {
        this.phrases = phrases;
    }

    private boolean isDash(int i) {
        return phrases.isKind(i, Kind.BREAK)
                && "-–—_".indexOf(phrases.lower(phrases.get(i).from()).charAt(0)) >= 0;
    }

    /** The dash that opens the insertion that ends with one at {@code close}, or {@link Clause#NONE}. */
    public int openingDash(int close) {
        if (!isDash(close)) {
            return Clause.NONE;
        }
        for (int i = close - 1; i > 0; i--) {
            if (phrases.isKind(i, Kind.BREAK)) {
                return isDash(i) ? i : Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    /** The bracket that opens what the one at {@code close} closes. */
    int opening(int close) {
        for (int i = close - 1; i >= 0; i--) {
            if (phrases.isKind(i, Kind.OPEN)) {
                return i;
            }
        }
        return close;
    }
}
