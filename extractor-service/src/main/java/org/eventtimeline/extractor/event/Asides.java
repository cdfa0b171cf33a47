package org.eventtimeline.extractor.event;

import org.eventtimeline.extractor.event.Phrase.Kind;
import org.eventtimeline.extractor.event.Phrase.NounPhrase;

/** What a headline passes over: the state behind a town, and brackets. */
final class Asides {
    private final Phrases phrases;

    Asides(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Over {@code , Ohio,} behind {@code Dayton}. */
    int afterPlace(int comma, int end) {
        boolean place = phrases.isNoun(comma - 1)
                && phrases.isNoun(comma + 1)
                && isName(comma - 1)
                && isName(comma + 1)
                && (phrases.isKind(comma + 2, Kind.COMMA) || phrases.isKind(comma + 2, Kind.BREAK));
        return place ? Math.min(end, comma + 3) : comma;
    }

    private boolean isName(int i) {
        NounPhrase noun = (NounPhrase) phrases.get(i);
        return Geography.isKnownPlace(phrases.text(noun.from(), noun.to()))
                || NameFinder.isWhole(phrases, noun)
                        && phrases.text(noun.from(), noun.to()).endsWith(".");
    }

    /** The phrase behind the bracket that closes what the one at {@code open} opens. */
    int afterBracket(int open) {
        for (int i = open + 1; i < phrases.size(); i++) {
            if (phrases.isKind(i, Kind.CLOSE)) {
                return i + 1;
            }
        }
        return phrases.size();
    }
}
