package org.eventtimeline.extractor.event.reference.wording;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Nouns for ships: {@code trawler}, {@code boat}. */
public final class ShipNouns {
    private static final String SHIP = "ship";
    private static final String BOAT = "boat";

    /** Those that WordNet has for people only. */
    private static final Set<String> OTHER = Set.of("trawler", "whaler", "drifter", "coaster");

    private ShipNouns() {}

    /** Whether the noun in lower case is for one. */
    public static boolean isOne(String noun) {
        return OTHER.contains(noun) || WordNetKinds.isKindOf(noun, SHIP, 2) || WordNetKinds.isKindOf(noun, BOAT, 2);
    }
}
