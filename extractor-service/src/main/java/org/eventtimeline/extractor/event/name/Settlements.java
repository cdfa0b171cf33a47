package org.eventtimeline.extractor.event.name;

import java.util.Set;
import java.util.function.Predicate;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Descriptions of a place behind which its name stands: {@code the capital, Dala}. */
public final class Settlements {
    private static final Set<String> BESIDE_DISTRICTS = Set.of("capital", "village", "port", "island", "coast");

    /** What only countries and their parts have. */
    private static final Set<String> RULERS =
            Set.of("minister", "premier", "parliament", "government", "army", "navy", "ambassador", "mayor");

    private static final int SENSES = 2;

    private Settlements() {}

    /** Whether phrase {@code i} is {@code Norland} in {@code the prime minister of Norland}. */
    static boolean isRuled(Phrases phrases, int i) {
        return isOf(phrases, i, RULERS::contains)
                && !GivenNames.begin(phrases.token(phrases.get(i).from()).text());
    }

    /**
     * Whether phrase {@code i} is {@code Lamora} in {@code the island of Lamora}; not in {@code stock capital of Acme}.
     */
    static boolean isCalled(Phrases phrases, int i) {
        boolean mayBeMoney =
                phrases.isNoun(i - 2) && phrases.head(i - 2).lemma().equals("capital");
        return isOf(phrases, i, Settlements::is)
                && !(mayBeMoney
                        && phrases.head(i - 2).index() - phrases.get(i - 2).from() > 1);
    }

    private static boolean isOf(Phrases phrases, int i, Predicate<String> noun) {
        return phrases.preposition(i - 1).equals("of")
                && phrases.isNoun(i - 2)
                && noun.test(phrases.head(i - 2).lemma());
    }

    /** Whether the name is {@code Norland} in {@code Norland's parliament}. */
    static boolean isRuled(Phrases phrases, NounPhrase noun, Name name) {
        return noun.hasPossessor()
                && name.to() == noun.possessorEnd()
                && RULERS.contains(phrases.head(noun).lemma());
    }

    /** Whether the name is {@code Selva} in {@code Selva province}. */
    public static boolean isHeaded(Phrases phrases, NounPhrase noun, Name name) {
        Token head = phrases.head(noun);
        return name.to() == noun.head() && !head.isCapitalized() && is(head.lemma());
    }

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
