package org.eventtimeline.extractor.event.headline;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * Says where a clause with {@code where} is, {@code in Oslo} of {@code moved to Oslo, where she opened a bakery}, and
 * what a preposition before {@code which} or {@code whom} governs.
 */
final class Whereabouts {
    private static final Set<String> GOVERNING = Set.of("from", "with", "to", "at", "in", "on");

    private static final Set<String> PLACING = Set.of("in", "at", "on");

    private final Phrases phrases;
    private final Wording wording;

    Whereabouts(Phrases phrases, Wording wording) {
        this.phrases = phrases;
        this.wording = wording;
    }

    /** The place with its preposition, if the clause is told of one with a name. */
    Optional<String> of(Clause clause) {
        int where = clause.subject() - 1;
        if (phrases.isMark(where, "which") || phrases.isMark(where, "whom")) {
            return governed(where - 1);
        }
        boolean told = IntStream.range(clause.subject(), clause.at()).noneMatch(phrases::isVerb)
                && phrases.isKind(where, Kind.RELATIVE)
                && phrases.lower(phrases.get(where).from()).equals("where");
        return told ? place(town(phrases.isKind(where - 1, Kind.COMMA) ? where - 2 : where - 1)) : Optional.empty();
    }

    /** {@code from the camp} in {@code the camp, from which she fled}. */
    private Optional<String> governed(int i) {
        int noun = phrases.isKind(i - 1, Kind.COMMA) ? i - 2 : i - 1;
        return GOVERNING.contains(phrases.preposition(i)) && phrases.isNoun(noun)
                ? Optional.of(phrases.preposition(i) + " " + name(opening(noun), noun))
                : Optional.empty();
    }

    /** {@code Dayton} in {@code Dayton, Ohio}. */
    private int town(int noun) {
        boolean state = phrases.isKind(noun - 1, Kind.COMMA) && isName(noun - 2);
        return state ? noun - 2 : noun;
    }

    /** {@code the University} of {@code the University of Orlo}. */
    private int opening(int noun) {
        boolean ofName = phrases.preposition(noun - 1).equals("of") && isName(noun) && isName(noun - 2);
        return ofName ? noun - 2 : noun;
    }

    private String name(int opening, int noun) {
        String origin = opening < noun ? " of " + wording.noun(phrases, noun) : "";
        return wording.noun(phrases, opening) + origin;
    }

    private Optional<String> place(int noun) {
        int opening = opening(noun);
        String preposition = phrases.preposition(opening - 1);
        boolean placed = isName(noun)
                && !phrases.isKind(opening - 1, Kind.COORDINATOR)
                && (PLACING.contains(preposition) || isKnown(noun) || isTown(opening - 2, preposition));
        return placed
                ? Optional.of((PLACING.contains(preposition) ? preposition : "in") + " " + name(opening, noun))
                : Optional.empty();
    }

    private boolean isName(int noun) {
        return phrases.isNoun(noun) && phrases.head(noun).pos() == PartOfSpeech.PROPN;
    }

    /** {@code the town} before {@code of Darsk}. */
    private boolean isTown(int noun, String preposition) {
        return preposition.equals("of")
                && phrases.isNoun(noun)
                && WordNetKinds.isKindOf(phrases.head(noun).lemma(), "location", 2);
    }

    private boolean isKnown(int noun) {
        return Geography.isKnownPlace(
                phrases.text(phrases.get(noun).from(), phrases.get(noun).to()));
    }
}
