package org.eventtimeline.extractor.event.attachment;

import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Looks back from a date or a verb over what may stand right before it: {@code [in a speech in Oslo] on Monday}. */
final class Lookback {
    private Lookback() {}

    /**
     * Over {@code just} in {@code the choir just a decade ago moved}, {@code early} in {@code the church burned early
     * on Monday, villagers said}.
     */
    static int overAdverbs(Phrases phrases, int i) {
        int before = i;
        while (phrases.isKind(before, Kind.ADVERB)) {
            before--;
        }
        return before;
    }

    /** Over {@code , the poet Lang,} behind {@code her husband} in {@code the death of her husband, the poet Lang,}. */
    static int overApposition(Phrases phrases, int comma) {
        boolean apposition = phrases.isKind(comma, Kind.COMMA)
                && phrases.isNoun(comma - 1)
                && phrases.isKind(comma - 2, Kind.COMMA)
                && phrases.isNoun(comma - 3)
                && phrases.preposition(comma - 4).equals("of");
        return apposition ? comma - 3 : comma;
    }

    /** Where the prepositional phrases that end before {@code start} begin: {@code [in a speech in Oslo] on Monday}. */
    static int overPrepositions(Phrases phrases, int start) {
        int i = start;
        while (i >= 2 && phrases.isNoun(i - 1) && !phrases.preposition(i - 2).isEmpty()) {
            i -= 2;
        }
        return i;
    }
}
