package org.eventtimeline.extractor.event.headline.tail;

import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Tells how the dates within a clause go with the words around them: {@code born on May 3, 1950, in Oslo}. */
final class InnerDates {
    private final Phrases phrases;

    InnerDates(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code eight years} in {@code after eight years of war}, which the noun behind needs. */
    boolean opensNoun(int time) {
        return phrases.isLengthOf(time) || isPartOfNoun(time);
    }

    /** {@code the last quarter} in {@code benched for the last quarter of a match}. */
    private boolean isPartOfNoun(int time) {
        return phrases.lower(phrases.get(time).from()).equals("the")
                && phrases.preposition(time + 1).equals("of")
                && phrases.isNoun(time + 2)
                && !phrases.token(phrases.get(time + 2).from()).is(PartOfSpeech.SYM, PartOfSpeech.NUM);
    }

    /** The comma before {@code in Oslo} in {@code born on May 3, 1950, in Oslo}. */
    boolean areClosedBy(int comma) {
        return phrases.isTime(comma - 1)
                && !phrases.preposition(comma + 1).isEmpty()
                && !phrases.preposition(comma + 1).equals("with")
                && (phrases.isNoun(comma + 2) || phrases.isNumber(comma + 2));
    }

    /** {@code and} in {@code on Monday and Tuesday}. */
    boolean areJoinedBy(int coordinator) {
        return phrases.isTime(coordinator - 1) && phrases.isTime(coordinator + 1);
    }
}
