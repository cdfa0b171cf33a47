package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Finds the prepositional phrases with which sentences open: {@code According to police in Oslo, Lang fled}. */
final class OpeningPhrases {
    private OpeningPhrases() {}

    /**
     * Whether nothing but such a phrase stands before the comma: no noun in it acts or is explained behind it, as
     * {@code divers} in {@code In 2011 divers from Oslo, looking for pearls,} are.
     */
    static boolean endWith(Phrases phrases, int comma) {
        if (!phrases.isKind(comma, Kind.COMMA) || !phrases.isKind(0, Kind.PREPOSITION)) {
            return false;
        }
        for (int i = 1; i < comma; i++) {
            boolean next = phrases.isKind(i, Kind.COMMA) && phrases.isKind(i + 1, Kind.PREPOSITION);
            boolean inside = phrases.isNoun(i)
                    || phrases.isTime(i)
                    || phrases.isKind(i, Kind.PREPOSITION)
                    || phrases.isKind(i, Kind.COORDINATOR);
            if (!inside && !next || phrases.isNoun(i) && phrases.isTime(i - 1)) {
                return false;
            }
        }
        return true;
    }
}
