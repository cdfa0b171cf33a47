package org.eventtimeline.extractor.event.reference.wording;

import java.util.Set;
import org.eventtimeline.extractor.event.name.Names;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;

/** Two who are spoken of together: {@code the two countries}, {@code the couple}. */
public final class Pairs {
    private static final Set<String> COUNTRIES =
            Set.of("countries", "nations", "states", "neighbours", "neighbors", "kingdoms", "republics", "powers");

    private static final Set<String> KIN = Set.of("twins", "brothers", "sisters", "siblings");
    private static final Set<String> COUPLES = Set.of("couple", "pair", "duo", "twosome");

    private static final Set<String> FIRMS = Set.of("pair", "duo", "twosome");

    private final Names names;

    /** Asks about an article with these names. */
    public Pairs(Names names) {
        this.names = names;
    }

    /**
     * {@code the two}, {@code the two countries}, {@code both countries}, {@code the countries}, {@code the couple}.
     */
    public static boolean isPair(Phrases phrases, NounPhrase noun) {
        return isCouple(phrases, noun) || isTwo(phrases, noun);
    }

    private static boolean isCountries(Phrases phrases, NounPhrase noun) {
        return COUNTRIES.contains(phrases.lower(noun.head()));
    }

    /** {@code The couple}, {@code the duo}: people who are two. */
    public static boolean isCouple(Phrases phrases, NounPhrase noun) {
        return noun.to() - noun.from() == 2
                && phrases.lower(noun.from()).equals("the")
                && (COUPLES.contains(phrases.lower(noun.head())) || isKin(phrases.lower(noun.head())));
    }

    /** {@code The pair}, {@code the duo}, who need not be people. */
    public static boolean mayBeFirms(Phrases phrases, NounPhrase noun) {
        return FIRMS.contains(phrases.lower(noun.head()));
    }

    /** {@code brothers}. */
    public static boolean isKin(String word) {
        return KIN.contains(word);
    }

    private static boolean isTwo(Phrases phrases, NounPhrase noun) {
        int length = noun.to() - noun.from();
        if (length == 2 && phrases.lower(noun.from()).equals("both")) {
            return isCountries(phrases, noun)
                    || OrganisationNouns.isCompany(phrases.head(noun).lemma());
        }
        return phrases.lower(noun.from()).equals("the")
                && (length == 2 || length == 3 && noun.head() == noun.to() - 1)
                && (phrases.lower(noun.from() + 1).equals("two") || length == 2 && isCountries(phrases, noun));
    }

    /** Whether what has the name may be one of {@code countries}, {@code men} or {@code companies}. */
    public boolean fits(String name, Token plural) {
        boolean person = names.person(name).isPresent();
        return COUNTRIES.contains(Words.lower(plural))
                ? Geography.isCountry(name)
                : !TradeNouns.isOne(plural.lemma()) && (Lexicon.isPlural(plural) || Lexicon.isTitle(plural))
                        ? person
                        : !person && !Geography.isKnownPlace(name);
    }
}
