package org.eventtimeline.extractor.event.headline.clarity;

import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.dating.ChronicleEntries;
import org.eventtimeline.extractor.event.name.NameFinder;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Modifiers;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.TokenRow;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.reference.wording.Holdings;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetActs;
import org.eventtimeline.extractor.language.lexicon.WordNetClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * Tells which nouns say by themselves what happened: {@code Lang's visit}, {@code the Suez crisis}, but not {@code the
 * talks}.
 */
public final class NounClarity {
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");

    private NounClarity() {}

    /** Whether the noun has an owner or a name: {@code Lang's visit}, {@code the Suez crisis}. */
    public static boolean saysEnough(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        if (isPartOfName(phrases, i)
                || isFirm(phrases, noun)
                || closesQuote(phrases, noun)
                || isTelling(phrases, noun)) {
            return false;
        }
        boolean owner = noun.hasPossessor()
                && !noun.isDate(phrases.token(noun.possessorEnd() - 1))
                && !isNameless(phrases, noun);
        return owner
                || ChronicleEntries.tells(phrases, i)
                || phrases.token(noun.from()).pos() == PartOfSpeech.PRON
                || NameFinder.names(phrases, noun).stream().anyMatch(name -> !isCountry(name.text()));
    }

    /** {@code Lang's announcement} and {@code Acme's profits}, which do not say of what and how many. */
    private static boolean isTelling(Phrases phrases, NounPhrase noun) {
        boolean pronoun = phrases.token(noun.from()).pos() == PartOfSpeech.PRON;
        int owner = noun.hasPossessor() ? noun.possessorEnd() + 1 : noun.from() + 1;
        boolean bare = (noun.hasPossessor() || pronoun)
                && IntStream.range(owner, noun.head()).allMatch(token -> noun.isDate(phrases.token(token)));
        Token head = phrases.head(noun);
        boolean telling = WordNetActs.verbs(head.lemma()).stream().anyMatch(VerbClasses::isTelling);
        return bare && (telling || Holdings.isOne(head));
    }

    /** {@code a news conference} in {@code a news conference in Oslo}, which leaves open who met. */
    public static boolean isGatheringOfAnybody(Phrases phrases, int i) {
        NounPhrase noun = phrases.noun(i);
        boolean indefinite = Modifiers.INDEFINITE.contains(phrases.lower(noun.from()));
        return indefinite
                && PLACING.contains(phrases.preposition(i + 1))
                && WordNetKinds.isKindOf(phrases.head(i).lemma(), "gathering", 1)
                && NameFinder.names(phrases, noun).isEmpty();
    }

    /** {@code U.S.} in {@code a U.S. release}, which does not say of what. */
    private static boolean isCountry(String name) {
        return Geography.isCountry(name) || Geography.isPeople(name);
    }

    /** {@code Life" demonstrations} of {@code "Spring of Life" demonstrations}. */
    private static boolean closesQuote(Phrases phrases, NounPhrase noun) {
        return IntStream.range(noun.from(), noun.to())
                                .filter(token ->
                                        TokenRow.isQuote(phrases.token(token).text()))
                                .count()
                        % 2
                == 1;
    }

    /** {@code the group} in {@code the group's meeting}. */
    private static boolean isNameless(Phrases phrases, NounPhrase noun) {
        return phrases.lower(noun.from()).equals("the")
                && noun.possessorEnd() - noun.from() == 2
                && !phrases.token(noun.from() + 1).isCapitalized();
    }

    /** {@code Gantry Records}, which is no event though {@code records} are. */
    private static boolean isFirm(Phrases phrases, NounPhrase noun) {
        return noun.to() - noun.from() > 1
                && NameFinder.isWhole(phrases, noun)
                && WordNetClasses.isPlural(phrases.lower(noun.head()));
    }

    /** {@code Fishery Reform} in {@code the Board of Fishery Reform}. */
    private static boolean isPartOfName(Phrases phrases, int i) {
        return NameFinder.isWhole(phrases, phrases.noun(i))
                && !phrases.preposition(i - 1).isEmpty()
                && phrases.isNoun(i - 2)
                && phrases.head(i - 2).isCapitalized();
    }
}
