package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Reads a sentence backwards over what is inserted in it: brackets, dashes, adverbs and dates. */
final class Insertions {
    private final Phrases phrases;
    private final Brackets brackets;

    Insertions(Phrases phrases) {
        this.phrases = phrases;
        this.brackets = new Brackets(phrases);
    }

    /** Whether a noun, perhaps with a date or a bracket, ends with phrase {@code i}. */
    boolean endsNoun(int i) {
        int end = phrases.isTime(i) ? skipBack(i) : lastWord(i);
        return phrases.isNoun(end) || phrases.isKind(end, Kind.CLOSE);
    }

    /** Steps back from {@code i} over a quote, an age, a number or a particle to what may be a noun. */
    int lastWord(int i) {
        int end = i;
        while (phrases.isKind(end, Kind.QUOTE)
                || phrases.isNumber(end)
                || isAge(end)
                || phrases.isKind(end, Kind.ADVERB) && (isAge(end + 1) || end == i)
                || phrases.isKind(end, Kind.PREPOSITION) && end == i) {
            end--;
        }
        return end;
    }

    /** Whether the comma closes an age behind a name: {@code Lang, 44,}. */
    boolean closesAge(int comma) {
        return phrases.isKind(comma, Kind.COMMA) && isAge(comma - 1);
    }

    /** {@code 44} behind a name. */
    private boolean isAge(int i) {
        return phrases.isKind(i, Kind.ADVERB)
                && Character.isDigit(phrases.lower(phrases.get(i).from()).charAt(0));
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
                int before = phrases.isKind(i - 1, Kind.ADVERB) ? i - 2 : i - 1;
                boolean governed = phrases.isKind(before, Kind.PREPOSITION)
                        && !phrases.preposition(before).equals("as");
                i = governed ? before - 1 : i - 1;
            } else if (phrases.isKind(i, Kind.ADVERB, Kind.QUOTE)) {
                i--;
            } else if (phrases.isKind(i, Kind.CLOSE)) {
                i = brackets.opening(i) - 1;
            } else if (brackets.openingDash(i) != Clause.NONE) {
                i = brackets.openingDash(i) - 1;
            } else {
                return i;
            }
        }
        return i;
    }
}
