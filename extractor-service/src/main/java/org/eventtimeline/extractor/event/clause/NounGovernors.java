package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/** Finds the noun on which another hangs: {@code the mayor} in {@code the mayor of the town}. */
record NounGovernors(Phrases phrases, Insertions insertions, List<Clause> before) {
    /**
     * The noun phrase on which the one behind the joint hangs, {@code soldiers} of {@code soldiers angry at the king},
     * or {@link Clause#NONE}.
     */
    int of(int joint, int noun) {
        if (isPreposition(joint, noun)) {
            if (phrases.isWord(joint - 1) && phrases.isNoun(joint - 2) && !phrases.isVerb(joint - 3)) {
                return joint - 2;
            }
            boolean joined = phrases.isKind(joint - 1, Kind.COORDINATOR) && phrases.isKind(joint - 2, Kind.PREPOSITION);
            return insertions.nounBefore(joined ? joint - 2 : joint);
        }
        if (isPlaceOfTown(joint, noun)) {
            return joint - 1;
        }
        if (isGerundOfNoun(joint)) {
            return joint - 2;
        }
        return isInfinitiveOfNoun(joint) ? joint - 1 : Clause.NONE;
    }

    boolean is(int joint, int noun) {
        return isPreposition(joint, noun)
                || isPlaceOfTown(joint, noun)
                || isGerundOfNoun(joint)
                || isInfinitiveOfNoun(joint);
    }

    /** {@code Norway} in {@code A court in Bergen, Norway ruled}. */
    private boolean isPlaceOfTown(int comma, int noun) {
        return phrases.isKind(comma, Kind.COMMA)
                && phrases.isNoun(comma - 1)
                && phrases.head(comma - 1).pos() == PartOfSpeech.PROPN
                && phrases.isKind(comma - 2, Kind.PREPOSITION)
                && Geography.isKnownPlace(
                        phrases.text(phrases.get(noun).from(), phrases.get(noun).to()));
    }

    private boolean isPreposition(int joint, int noun) {
        return phrases.isKind(joint, Kind.PREPOSITION)
                && (!Conjunctions.mayOpen(phrases, joint, noun) || isBehindOnlyNoun(joint));
    }

    /**
     * {@code before} in {@code A hearing before the court was held}, {@code as} in {@code A statue of him as Lear was
     * sold}: what opens the sentence has no other verb.
     */
    private boolean isBehindOnlyNoun(int preposition) {
        boolean event = preposition == 1
                && phrases.preposition(preposition).equals("before")
                && phrases.isNoun(0)
                && Lexicon.isEventNoun(phrases.head(0));
        return before.isEmpty() && (event || isRole(preposition));
    }

    /** {@code as Lear} in {@code A statue of him as Lear was sold}. */
    private boolean isRole(int as) {
        return phrases.preposition(as).equals("as")
                && phrases.isNoun(0)
                && as > 1
                && IntStream.range(0, as)
                        .allMatch(
                                i -> phrases.isNoun(i) || phrases.preposition(i).equals("of"))
                && phrases.isVerb(as + 2)
                && phrases.head(as + 1).isCapitalized();
    }

    /** {@code in merging} in {@code the wisdom in merging the banks}. */
    private boolean isGerundOfNoun(int i) {
        return hasTense(i, Tense.GERUND) && phrases.isKind(i - 1, Kind.PREPOSITION) && isNoObject(i - 2);
    }

    /** {@code to merge} in {@code an attempt to merge the companies}. */
    private boolean isInfinitiveOfNoun(int i) {
        return hasTense(i, Tense.INFINITIVE) && isNoObject(i - 1);
    }

    private boolean isNoObject(int i) {
        return phrases.isNoun(i) && !phrases.isVerb(i - 1);
    }

    private boolean hasTense(int i, Tense tense) {
        return phrases.isVerb(i) && phrases.verb(i).tense() == tense;
    }
}
