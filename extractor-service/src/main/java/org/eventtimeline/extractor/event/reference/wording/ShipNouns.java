package org.eventtimeline.extractor.event.reference.wording;

import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Nouns for ships: {@code trawler}, {@code boat}. */
public final class ShipNouns {
    private static final String SHIP = "ship";
    private static final String BOAT = "boat";

    private ShipNouns() {}

    /** Whether the noun in lower case is for one. */
    public static boolean isOne(String noun) {
        return WordNetKinds.isKindOf(noun, SHIP, 2) || WordNetKinds.isKindOf(noun, BOAT, 2);
    }
}
