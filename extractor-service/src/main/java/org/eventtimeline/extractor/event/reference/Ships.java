package org.eventtimeline.extractor.event.reference;

import java.util.Optional;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Ships, of which many write {@code she}: {@code The Aurora left Oslo. She struck a rock}. */
final class Ships {
    private static final String SHIP = "ship";
    private static final String BOAT = "boat";

    private final Discourse discourse;

    Ships(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The ship that the sentence may go on to tell of. */
    Optional<String> meant(int sentence) {
        return discourse.epithets().meant(SHIP).or(() -> discourse.things().meant(sentence, Ships::isOne));
    }

    /** {@code trawler}, {@code pilot boat}. */
    private static boolean isOne(String thing) {
        return isNoun(Words.lower(thing.substring(thing.lastIndexOf(' ') + 1)));
    }

    /** Whether the noun in lower case is for one. */
    static boolean isNoun(String noun) {
        return WordNetKinds.isKindOf(noun, SHIP, 2) || WordNetKinds.isKindOf(noun, BOAT, 2);
    }
}
