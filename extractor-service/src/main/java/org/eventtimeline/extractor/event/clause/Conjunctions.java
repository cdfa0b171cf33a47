package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.Pronouns;

/** Prepositions that may open a clause as well: {@code after the storm}, {@code after the storm hit}. */
final class Conjunctions {
    private static final Set<String> WORDS = Set.of("after", "before", "since", "until", "as", "than");

    private Conjunctions() {}

    /**
     * Whether the preposition may open a clause with the noun phrase as its subject, but not {@code named after her}.
     */
    static boolean mayOpen(Phrases phrases, int preposition, int noun) {
        String word = phrases.preposition(preposition);
        return WORDS.contains(word)
                && phrases.isNoun(noun)
                && !Pronouns.isObject(phrases.lower(phrases.get(noun).from()))
                && !(word.equals("as") && Appositions.isBareTitle(phrases, noun));
    }
}
