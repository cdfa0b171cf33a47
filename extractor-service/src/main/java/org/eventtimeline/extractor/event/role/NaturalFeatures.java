package org.eventtimeline.extractor.event.role;

import java.util.Set;
import org.eventtimeline.extractor.event.name.Name;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells the names of what nature made: {@code Lake Moe}, {@code the Moe Firth}. */
final class NaturalFeatures {
    /** Kinds of what nature made, with which the names of such end. */
    private static final Set<String> FEATURES = Set.of(
            "stream",
            "lake",
            "sea",
            "ocean",
            "inlet",
            "bay",
            "strait",
            "channel",
            "mountain",
            "valley",
            "island",
            "peninsula",
            "desert",
            "forest",
            "glacier",
            "range");

    /** With these such names begin. */
    private static final Set<String> LED_BY = Set.of("lake", "loch", "mount", "cape");

    private NaturalFeatures() {}

    /** {@code the Moe Firth}, {@code Lake Moe}, {@code the Moe Desert}. */
    static boolean isOne(Phrases phrases, NounPhrase noun, Name name) {
        if (name.isOneWord()) {
            return false;
        }
        boolean determined =
                name.from() > noun.from() && phrases.lower(name.from() - 1).equals("the");
        return LED_BY.contains(phrases.lower(name.from()))
                || determined
                        && (phrases.lower(name.to() - 1).equals("firth")
                                || FEATURES.stream()
                                        .anyMatch(feature ->
                                                WordNetKinds.isKindOf(phrases.lower(name.to() - 1), feature, 1)));
    }
}
