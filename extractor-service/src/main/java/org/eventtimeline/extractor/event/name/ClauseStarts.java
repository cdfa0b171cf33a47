package org.eventtimeline.extractor.event.name;

import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;
import org.eventtimeline.extractor.language.lexicon.WordNetVerbs;

/**
 * Tells a clause that begins behind a comma or coordinator from a list that goes on: {@code painted the road, and the
 * police came}.
 */
final class ClauseStarts {
    private ClauseStarts() {}

    /**
     * Whether the noun phrase behind the joint of a list is the subject of another clause.
     *
     * @param first the first noun phrase of the list
     * @param joint the comma or coordinator
     * @param noun the noun phrase behind it
     * @param members how many the list has so far
     */
    static boolean is(Phrases phrases, int first, int joint, int noun, int members) {
        if (isSpeaker(phrases, joint, noun)) {
            return false;
        }
        if (Pronouns.isSubject(phrases.lower(phrases.get(noun).from())) || isCount(phrases, first, noun)) {
            return true;
        }
        boolean closing = phrases.isKind(joint, Kind.COMMA) && phrases.isKind(joint + 1, Kind.COORDINATOR);
        if (members == 1 && closing && isInAside(phrases, first)) {
            return true;
        }
        int next = PredicatesBehind.afterApposition(phrases, noun);
        boolean object = isObject(phrases, first);
        boolean comma = members == 1 && phrases.isKind(joint, Kind.COMMA) && joint == first + 1;
        boolean between = phrases.preposition(first - 1).equals("between");
        boolean complete = object || comma || !between && isInPredicate(phrases, first);
        return complete
                && (PredicatesBehind.isPast(phrases, next)
                        || joint < noun - 1
                                && PredicatesBehind.isFinite(phrases, PredicatesBehind.afterModifiers(phrases, next)));
    }

    /** {@code 19} in {@code clashed on a lake and 19 were killed}. */
    private static boolean isCount(Phrases phrases, int first, int noun) {
        return phrases.get(noun).to() - phrases.get(noun).from() == 1
                && phrases.head(noun).pos() == PartOfSpeech.NUM
                && phrases.head(first).pos() != PartOfSpeech.NUM
                && !phrases.preposition(first - 1).equals("between")
                && phrases.isVerb(noun + 1);
    }

    /** {@code I} in {@code after Lee and I left}. */
    private static boolean isSpeaker(Phrases phrases, int joint, int noun) {
        return phrases.lower(phrases.get(noun).from()).equals("i")
                && phrases.isKind(joint, Kind.COORDINATOR)
                && phrases.isNoun(joint - 1)
                && !phrases.isVerb(joint - 2);
    }

    private static boolean isObject(Phrases phrases, int first) {
        return first > 0
                && phrases.get(first - 1) instanceof VerbGroup verb
                && !VerbClasses.isTelling(phrases.head(verb));
    }

    /**
     * {@code mud} in {@code the flood, which left mud in the hall, and the war}: the comma ends what is set in commas.
     */
    private static boolean isInAside(Phrases phrases, int first) {
        for (int i = first - 1; i > 0 && !phrases.isKind(i, Kind.COMMA); i--) {
            if (phrases.isKind(i, Kind.RELATIVE)) {
                return phrases.isKind(i - 1, Kind.COMMA);
            }
        }
        return false;
    }

    /** {@code drowned} in {@code A man drowned off Oslo and a woman died}, as no mill built there does. */
    private static boolean isOpeningVerb(Phrases phrases, int verb) {
        return verb == 1
                && phrases.isNoun(0)
                && PredicatesBehind.isPast(phrases, verb)
                && !WordNetVerbs.needsObject(phrases.head(phrases.verb(verb)).lemma());
    }

    /** Whether the finite verb of the clause stands before, so that another needs a subject of its own. */
    private static boolean isInPredicate(Phrases phrases, int first) {
        for (int i = first - 1; i >= 0; i--) {
            boolean opens = phrases.isKind(i, Kind.SUBORDINATOR, Kind.RELATIVE)
                    || phrases.isKind(i, Kind.COORDINATOR) && phrases.isKind(i - 1, Kind.COMMA)
                    || phrases.isKind(i, Kind.BREAK);
            if (opens) {
                return false;
            }
            if (phrases.get(i) instanceof VerbGroup group && (group.isFinite() || isOpeningVerb(phrases, i))) {
                return true;
            }
        }
        return false;
    }
}
