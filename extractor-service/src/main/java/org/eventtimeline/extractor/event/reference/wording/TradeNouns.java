package org.eventtimeline.extractor.event.reference.wording;

import java.util.Set;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Nouns for firms by their trade, by which the news goes on to call them: {@code the carmaker}, {@code the lender}. */
public final class TradeNouns {
    private static final String MAKER = "maker";

    /** Nouns that WordNet has for people or things only. */
    private static final Set<String> AGENTS = Set.of(
            "lender", "insurer", "retailer", "brewer", "carrier", "operator", "broadcaster", "developer", "supplier");

    /** Nouns that tell no trade, or are rather for public bodies. */
    private static final Set<String> UNTOLD = Set.of("business", "agency");

    private TradeNouns() {}

    /** Whether the noun in the singular is one. */
    public static boolean isOne(String noun) {
        return noun.endsWith(MAKER)
                || AGENTS.contains(noun)
                || WordNetKinds.isKindOf(noun, "business", 2) && !UNTOLD.contains(noun);
    }

    /** Whether both may be said of one firm: {@code maker} and {@code planemaker}, but not {@code airline}. */
    public static boolean agree(String noun, String other) {
        return noun.endsWith(other)
                || other.endsWith(noun)
                || WordNetKinds.isSynonym(noun, other)
                || WordNetKinds.isKindOf(noun, other, 1)
                || WordNetKinds.isKindOf(other, noun, 1);
    }
}
