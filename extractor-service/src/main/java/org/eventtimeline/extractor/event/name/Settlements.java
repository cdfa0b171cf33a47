package org.eventtimeline.extractor.event.name;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Descriptions of a place behind which its name stands: {@code the capital, Dala}. */
final class Settlements {
    private static final Set<String> BESIDE_DISTRICTS = Set.of("capital", "village", "port", "island");
    private static final int SENSES = 2;

    private Settlements() {}

    /** Whether phrase {@code i} names the place before it; not in {@code the mayor of the town, Ann Lee}. */
    static boolean isNamed(Phrases phrases, int i) {
        return phrases.isKind(i - 1, Kind.COMMA)
                && phrases.isNoun(i - 2)
                && phrases.lower(phrases.get(i - 2).from()).equals("the")
                && !phrases.preposition(i - 3).equals("of")
                && is(phrases.head(i - 2).lemma());
    }

    private static boolean is(String noun) {
        return BESIDE_DISTRICTS.contains(noun)
                || WordNetKinds.isKindOf(noun, "district", SENSES)
                || WordNetKinds.isKindOf(noun, "municipality", SENSES);
    }
}
