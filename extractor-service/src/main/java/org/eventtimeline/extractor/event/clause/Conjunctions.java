package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Phrase;
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
                && !isObject(phrases, noun)
                && !(word.equals("as") && Appositions.isBareTitle(phrases, noun));
    }

    /** {@code her}, but not {@code her team}. */
    private static boolean isObject(Phrases phrases, int noun) {
        Phrase phrase = phrases.get(noun);
        return phrase.to() - phrase.from() == 1 && Pronouns.isObject(phrases.lower(phrase.from()));
    }
}
