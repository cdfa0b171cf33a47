package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.Phrase.VerbGroup;

/** Reads a sentence backwards over what is inserted in it: brackets, dashes, adverbs and dates. */
final class Insertions {
    private final Phrases phrases;

    Insertions(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The comma that opens the insertions that end with the comma at {@code close}: {@code Kim, who came, was},
     * {@code Lang, 44, of Portland, Ore., was}.
     */
    int openingComma(int close) {
        int relative = openingOfRelative(close);
        if (relative != Clause.NONE) {
            return relative;
        }
        int opening = commaBefore(close);
        if (opening == Clause.NONE || !endsNoun(opening - 1) && !isAge(opening - 1)) {
            return Clause.NONE;
        }
        int earlier = commaBefore(opening);
        boolean goesOn = earlier != Clause.NONE
                && (isAge(opening - 1) || phrases.isKind(earlier + 1, Kind.PREPOSITION))
                && (endsNoun(earlier - 1) || isAge(earlier - 1));
        if (goesOn) {
            return openingComma(opening);
        }
        return endsNoun(opening - 1) ? opening : Clause.NONE;
    }

    /** The first comma in {@code the ship, which had left Dayton, Ohio, in May, was}, where no other verb stands between. */
    private int openingOfRelative(int close) {
        int verbs = 0;
        for (int i = close - 1; i > 1 && verbs < 2 && !phrases.isKind(i, Kind.BREAK); i--) {
            if (phrases.get(i) instanceof VerbGroup verb && verb.isFinite()) {
                verbs++;
            }
            boolean conjunction = phrases.isKind(i, Kind.COORDINATOR) || phrases.isKind(i, Kind.SUBORDINATOR);
            if (conjunction) {
                return Clause.NONE;
            }
            if (phrases.isKind(i, Kind.RELATIVE)) {
                return verbs == 1 && phrases.isKind(i - 1, Kind.COMMA) && endsNoun(i - 2) ? i - 1 : Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    private int commaBefore(int end) {
        for (int i = end - 1; i > 0; i--) {
            if (phrases.isKind(i, Kind.COMMA)) {
                return i;
            }
            if (phrases.isKind(i, Kind.BREAK)) {
                return Clause.NONE;
            }
        }
        return Clause.NONE;
    }

    private boolean endsNoun(int i) {
        return !isAge(i) && (phrases.isNoun(i) || phrases.isKind(i, Kind.CLOSE));
    }

    /** {@code 44} between commas. */
    private boolean isAge(int i) {
        String text = phrases.text(phrases.get(i).from(), phrases.get(i).to());
        return text.length() <= 3 && text.chars().allMatch(Character::isDigit);
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
                i -= phrases.isKind(i - 1, Kind.PREPOSITION)
                                && !phrases.preposition(i - 1).equals("as")
                        ? 2
                        : 1;
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
