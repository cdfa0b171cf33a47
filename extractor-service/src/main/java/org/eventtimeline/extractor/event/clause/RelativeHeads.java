package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Which noun of several a relative clause behind the last of them tells of: {@code a park in Oslo that closed}. */
final class RelativeHeads {
    private static final Set<String> QUANTITIES = Set.of("dozens", "hundreds", "thousands", "millions", "scores");

    private static final Set<String> BESIDE = Set.of(
            "below", "near", "behind", "beside", "above", "around", "across", "through", "under", "over", "along");

    private static final Set<String> OF_PLACES = Set.of("in", "of");

    private static final Set<String> THINGS = Set.of("artifact", "possession");

    private static final Set<String> TEXTS = Set.of("document", "publication");

    private RelativeHeads() {}

    /** {@code Acme} in {@code Acme of Newark, N.J., which}. */
    static int beforeState(Phrases phrases, int noun) {
        boolean state = phrases.isNoun(noun)
                && phrases.isKind(noun - 1, Phrase.Kind.COMMA)
                && phrases.isNoun(noun - 2)
                && phrases.isNoun(noun - 4)
                && Set.of("of", "in").contains(phrases.preposition(noun - 3))
                && phrases.head(noun - 2).pos() == PartOfSpeech.PROPN
                && (phrases.head(noun).text().endsWith(".")
                        || Geography.isKnownPlace(phrases.head(noun).text()));
        return state ? noun - 4 : noun;
    }

    /** {@code a park} in {@code a park in Oslo that closed}, {@code the first book of a poet that sold}. */
    static int beforePlace(Phrases phrases, int noun) {
        boolean joined = isName(phrases, noun) && phrases.isKind(noun - 1, Phrase.Kind.COORDINATOR);
        if (joined && isName(phrases, noun - 2)) {
            int before = beforePlace(phrases, noun - 2);
            return before < noun - 2 ? before : noun;
        }
        boolean governed = !phrases.preposition(noun - 1).isEmpty() && phrases.isNoun(noun - 2);
        if (governed && isName(phrases, noun)) {
            return isName(phrases, noun - 2) ? beforePlace(phrases, noun - 2) : noun - 2;
        }
        return governed
                        && (Ranks.singleOut(phrases, phrases.noun(noun - 2)) && !isOfSomebody(phrases, noun)
                                || isQuantity(phrases, noun - 2))
                ? noun - 2
                : noun;
    }

    /** {@code the last survivor} in {@code the last survivor of a wreck that}, who would be taken up by {@code who}. */
    private static boolean isOfSomebody(Phrases phrases, int noun) {
        return Lexicon.isPerson(phrases.head(noun - 2))
                && !Lexicon.isPerson(phrases.head(noun))
                && phrases.isMark(noun + 1, "that");
    }

    /** {@code a report} in {@code a report by the ministry that was published}. */
    static int beforeAuthor(Phrases phrases, int noun) {
        return phrases.preposition(noun - 1).equals("by")
                        && phrases.isNoun(noun - 2)
                        && TEXTS.stream()
                                .anyMatch(text -> WordNetKinds.isKindOf(
                                        phrases.head(noun - 2).lemma(), text, 2))
                ? noun - 2
                : noun;
    }

    static boolean isName(Phrases phrases, int noun) {
        return phrases.isNoun(noun) && phrases.head(noun).isCapitalized();
    }

    /** {@code Lee} in {@code Lee was a poet and botanist who}, but not in {@code it was a botanist who}. */
    static int beyondCopula(Phrases phrases, int noun, List<Clause> before) {
        return before.stream()
                .filter(clause -> clause.hasObject() && clause.hasSubject())
                .filter(clause -> Lists.members(phrases, clause.object()).contains(noun))
                .filter(clause -> clause.lemma(phrases).equals("be"))
                .map(Clause::subject)
                .filter(subject ->
                        phrases.isNoun(subject) && phrases.head(subject).pos() == PartOfSpeech.PROPN)
                .findFirst()
                .orElse(noun);
    }

    /** {@code thousands} in {@code thousands of quakes}. */
    private static boolean isQuantity(Phrases phrases, int i) {
        Token head = phrases.head(i);
        return phrases.preposition(i + 1).equals("of") && QUANTITIES.contains(Words.lower(head));
    }

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
        return isName(phrases, i)
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
