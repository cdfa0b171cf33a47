package org.eventtimeline.extractor.event.name;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Titles of those who share their names, so that they are parts of the names, and of ships called after them. */
final class RoyalTitles {
    private static final Set<String> ROYAL = Set.of("king", "queen", "prince", "princess", "pope", "emperor");
    private static final Set<String> NOBLE = Set.of("lady", "lord");

    private final Phrases phrases;
    private final NounPhrase noun;

    RoyalTitles(Phrases phrases, NounPhrase noun) {
        this.phrases = phrases;
        this.noun = noun;
    }

    /** {@code King}. */
    static boolean is(String word) {
        return ROYAL.contains(Words.lower(word));
    }

    boolean is(int i) {
        return ROYAL.contains(phrases.lower(i));
    }

    /** {@code King} in {@code King Harald}. */
    boolean open(int i) {
        return i + 1 < noun.to()
                && is(i)
                && NameFinder.hasCapital(phrases.token(i))
                && phrases.token(i + 1).pos() == PartOfSpeech.PROPN;
    }

    /** {@code Lady} in {@code the Lady Ilse}, which sails: no article stands before the name of a lady. */
    boolean isVessel(int i) {
        return i > noun.from()
                && i + 2 == noun.to()
                && phrases.lower(i - 1).equals("the")
                && NameFinder.hasCapital(phrases.token(i))
                && (is(i) || NOBLE.contains(phrases.lower(i)));
    }

    /** {@code Queen} in {@code the ferry Selkie Queen}, but not in {@code the Danish Queen}. */
    boolean isLastWord(int i) {
        return i > noun.from()
                && i + 1 == noun.to()
                && is(i)
                && NameFinder.hasCapital(phrases.token(i))
                && NameFinder.hasCapital(phrases.token(i - 1))
                && !Geography.isPeople(phrases.token(i - 1).text());
    }
}
