package org.eventtimeline.extractor.event.kind;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/** Tells what befalls things from what somebody does on purpose: {@code a boiler exploded}, {@code a bomb exploded}. */
record Accidents(Phrases phrases) {
    /** Kinds of places where something may go off by itself: mills, refineries and mines. */
    private static final Set<String> WORKS = Set.of("plant", "mine");

    private static final Set<String> PARTS = Set.of("half", "part", "portion", "section", "side");

    /** {@code the train} in {@code The train hit a truck}. */
    boolean isOfVehicle(int noun) {
        return phrases.isNoun(noun) && WordNetKinds.isKindOf(phrases.head(noun).lemma(), "transport", 1);
    }

    /** {@code a boiler exploded}, {@code a gas explosion}, but not {@code a car bomb exploded}. */
    boolean isOfThings(int noun) {
        if (!phrases.isNoun(noun)) {
            return false;
        }
        Token head = phrases.head(noun);
        Token thing = Lexicon.isEventNoun(head) && head.index() > 0 ? phrases.token(head.index() - 1) : head;
        return thing.is(PartOfSpeech.NOUN)
                && !Lexicon.isPerson(thing)
                && thing.index() >= phrases.get(noun).from()
                && !Lexicon.isWeapon(thing.lemma())
                && !thing.isCapitalized();
    }

    /** {@code An explosion} in {@code An explosion at a mine}, where no word tells of a weapon. */
    boolean isAtWorks(int explosion) {
        return !phrases.preposition(explosion + 1).isEmpty()
                && phrases.isNoun(explosion + 2)
                && WORKS.stream()
                        .anyMatch(works -> WordNetKinds.isKindOf(
                                phrases.head(explosion + 2).lemma(), works, 2));
    }

    /** {@code a heart attack}. */
    boolean isOfIllness(int noun) {
        int head = phrases.head(noun).index();
        return head > 0 && WordNetKinds.isKindOf(phrases.token(head - 1).lemma(), "organ", 2);
    }

    /** {@code the bridge collapsed}, {@code part of the bridge collapsed}, not {@code the talks}. */
    boolean isOfBuilding(int noun) {
        if (!phrases.isNoun(noun)) {
            return false;
        }
        String lemma = phrases.head(noun).lemma();
        boolean isPart = PARTS.contains(lemma) && phrases.preposition(noun + 1).equals("of");
        return isPart ? isOfBuilding(noun + 2) : WordNetKinds.isKindOf(lemma, "artifact", 2);
    }

    /** {@code the collapse of the bridge}. */
    boolean isOfWhatWasBuilt(int collapse) {
        return phrases.preposition(collapse + 1).equals("of") && isOfBuilding(collapse + 2);
    }
}
