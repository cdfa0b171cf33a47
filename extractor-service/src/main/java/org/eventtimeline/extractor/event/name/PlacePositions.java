package org.eventtimeline.extractor.event.name;

import java.util.Set;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.NameJoints;
import org.eventtimeline.extractor.event.phrase.Phrase;
import org.eventtimeline.extractor.event.phrase.Phrase.NounPhrase;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.event.phrase.Words;
import org.eventtimeline.extractor.language.lexicon.WordList;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/** Where the names of places stand: {@code in Oslo}, {@code moved to Paris}. */
final class PlacePositions {
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside", "inside", "across");

    /** So many of the senses of a noun count: {@code stock} is also what lies in store. */
    private static final int HOLDING_SENSES = 2;

    private static final Set<String> TRAVELS = Set.of("fly", "sail", "depart", "drive", "travel", "march", "flee");

    /** What a ship or train does at a place. */
    private static final Set<String> CALLS = Set.of("leave", "reach", "approach", "enter");

    private static final Set<String> NO_PLACES = WordList.words("""
            Literature Medicine Physics Chemistry Economics Peace Science Art Congress Parliament English
            French German Spanish Russian Chinese Arabic
            """);

    private PlacePositions() {}

    /** Whether the name with which phrase {@code i} ends stands where places do. */
    static boolean is(Phrases phrases, int i) {
        return PREPOSITIONS.contains(phrases.preposition(i - 1)) && !isHeld(phrases, i) && !isEmployer(phrases, i)
                || isGoal(phrases, i)
                || isStart(phrases, i)
                || isPort(phrases, i)
                || isListed(phrases, i)
                || isOffShore(phrases, i)
                || Settlements.isNamed(phrases, i)
                || Settlements.isCalled(phrases, i)
                || Settlements.isRuled(phrases, i);
    }

    /** {@code Acme} in {@code shares in Acme}, {@code a stake in Acme}. */
    private static boolean isHeld(Phrases phrases, int i) {
        return phrases.isNoun(i - 2)
                && WordNetKinds.isKindOf(Words.lower(phrases.head(i - 2).lemma()), "assets", HOLDING_SENSES);
    }

    /** {@code Acme} in {@code pilots at Acme}. */
    private static boolean isEmployer(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("at")
                && phrases.isNoun(i - 2)
                && Lexicon.isPerson(phrases.head(i - 2));
    }

    /** {@code Paris} in {@code moved to Paris}. */
    private static boolean isGoal(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("to")
                && i > 1
                && phrases.get(i - 2) instanceof VerbGroup verb
                && VerbClasses.isMotion(phrases.head(verb));
    }

    /** {@code Dala} in {@code sailed from Dala}, {@code took off from Dala}. */
    private static boolean isStart(Phrases phrases, int i) {
        return phrases.preposition(i - 1).equals("from")
                && i > 1
                && (phrases.lower(phrases.get(i - 2).from()).equals("off")
                        || phrases.get(i - 2) instanceof VerbGroup verb
                                && TRAVELS.contains(phrases.head(verb).lemma()));
    }

    /** {@code Dala} in {@code trials in Oslo and Dala}. */
    private static boolean isListed(Phrases phrases, int i) {
        return phrases.isKind(i - 1, Phrase.Kind.COORDINATOR)
                && phrases.isNoun(i - 2)
                && PREPOSITIONS.contains(phrases.preposition(i - 3))
                && Geography.isKnownPlace(phrases.text(
                        phrases.get(i - 2).from(), phrases.get(i - 2).to()))
                && NameFinder.isWhole(phrases, phrases.noun(i))
                && !(i + 1 < phrases.size()
                        && phrases.get(i + 1) instanceof VerbGroup verb
                        && VerbClasses.isTelling(phrases.head(verb)));
    }

    /** {@code Dala} in {@code sank off Dala}, but not {@code Acme} in {@code fended off Acme}. */
    private static boolean isOffShore(Phrases phrases, int i) {
        boolean phrasal = i > 1
                && phrases.get(i - 2) instanceof VerbGroup verb
                && WordNetVerbs.contains(phrases.head(verb).lemma() + "_off");
        return phrases.preposition(i - 1).equals("off") && !phrasal;
    }

    /** {@code Dala} in {@code The ferry had left Dala}. */
    private static boolean isPort(Phrases phrases, int i) {
        return i > 1
                && phrases.get(i - 1) instanceof VerbGroup verb
                && CALLS.contains(phrases.head(verb).lemma())
                && phrases.isNoun(i - 2)
                && WordNetKinds.isKindOf(phrases.head(i - 2).lemma(), "vehicle", 2);
    }

    /**
     * Whether the name that stands where places do may be one: {@code Oslo}, but neither {@code Physics} nor a shop.
     */
    static boolean mayName(Phrases phrases, NounPhrase noun, Name name) {
        return !NO_PLACES.contains(name.text())
                && !Words.endsLikeOwner(name.text())
                && !isBody(name)
                && !isEvent(phrases, noun);
    }

    /** {@code Council} in {@code the case at the Moe Council}. */
    private static boolean isBody(Name name) {
        String last = Words.lower(name.lastWord());
        return !name.isOneWord()
                && NameJoints.endsOrganisation(last)
                && !WordNetKinds.isKindOf(last, "artifact", 1)
                && !WordNetKinds.isKindOf(last, "location", 1);
    }

    /** {@code Games} in {@code at the Olympic Games}. */
    private static boolean isEvent(Phrases phrases, NounPhrase noun) {
        return Lexicon.isEventNoun(phrases.head(noun));
    }
}
