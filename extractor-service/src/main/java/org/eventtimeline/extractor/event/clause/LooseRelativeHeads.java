package org.eventtimeline.extractor.event.clause;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Which noun a relative clause behind a comma tells of: {@code a mill in Oslo, which opened}. */
final class LooseRelativeHeads {
    private static final Set<String> BESIDE = Set.of(
            "below", "near", "behind", "beside", "above", "around", "across", "through", "under", "over", "along");
    private static final Set<String> OF_PLACES = Set.of("in", "of");
    private static final Set<String> THINGS = Set.of("artifact", "possession");

    private LooseRelativeHeads() {}

    /**
     * {@code a mill} in {@code built a mill in Oslo, which opened in May}: nothing happens to a place; {@code the
     * trial} in {@code the trial of Lee, which is to open}.
     */
    static int beforeWhere(Phrases phrases, int i, int at) {
        VerbGroup verb = phrases.verb(at);
        boolean built = phrases.isNoun(i)
                && ((OF_PLACES.contains(phrases.preposition(i - 1)) || isFrom(phrases, i))
                                && phrases.head(i).pos() == PartOfSpeech.PROPN
                        || BESIDE.contains(phrases.preposition(i - 1)))
                && phrases.isNoun(i - 2)
                && (!VerbClasses.isState(phrases.head(verb)) || phrases.isVerb(at + 1))
                && (Lexicon.isEventNoun(phrases.head(i - 2))
                        || isThing(phrases.head(i - 2))
                        || isBody(phrases, i - 2)
                        || isBodyIn(phrases, i - 2));
        return built ? i - 2 : i;
    }

    /** {@code The Bank} in {@code the Bank of Oslo, which closed}. */
    private static boolean isBody(Phrases phrases, int i) {
        return RelativeHeads.isName(phrases, i)
                && !Lexicon.isTitle(phrases.head(i))
                && phrases.preposition(i + 1).equals("of");
    }

    /** {@code Oslo} in {@code the tram from Oslo, which stopped}. */
    private static boolean isFrom(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("from")
                && phrases.isNoun(i - 2)
                && isThing(phrases.head(i - 2))
                && Geography.isKnownPlace(phrases.head(i).text());
    }

    /** {@code The club} in {@code the club in Oslo, which closed}. */
    private static boolean isBodyIn(Phrases phrases, int i) {
        return phrases.preposition(i + 1).equals("in") && Lexicon.isOrganisation(Words.lower(phrases.head(i)));
    }

    private static boolean isThing(Token noun) {
        return THINGS.stream().anyMatch(thing -> WordNetKinds.isKindOf(Words.lower(noun), thing, 1));
    }

    /** {@code a levy} in {@code a levy on parking, which}: a bare noun is seldom what more is told of. */
    static int beyondBare(Phrases phrases, int i) {
        boolean bare = phrases.isNoun(i)
                && phrases.get(i).from() == phrases.noun(i).head()
                && phrases.token(phrases.get(i).from()).pos() == PartOfSpeech.NOUN;
        boolean governed = phrases.preposition(i - 1).equals("on")
                || phrases.preposition(i - 1).equals("of");
        return bare && governed && phrases.isNoun(i - 2) ? i - 2 : i;
    }
}
