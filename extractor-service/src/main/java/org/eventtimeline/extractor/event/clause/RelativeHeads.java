package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Which noun of several a relative clause behind the last of them tells of: {@code a park in Oslo that closed}. */
final class RelativeHeads {
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

    /**
     * {@code Norway} in {@code Norway, Poland and Spain, who were}, but not {@code Oslo} in {@code In Oslo, Lee and}.
     */
    static int firstOf(Phrases phrases, int name) {
        int first = name;
        while (phrases.isKind(first - 1, Phrase.Kind.COMMA)
                && isName(phrases, first - 2)
                && phrases.preposition(first - 3).isEmpty()
                && Lists.members(phrases, first - 2).contains(name)) {
            first -= 2;
        }
        return first;
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
        return phrases.preposition(i + 1).equals("of") && Lexicon.isRoundNumber(Words.lower(head));
    }
}
