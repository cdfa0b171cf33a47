package org.eventtimeline.extractor.event.clause;

import org.eventtimeline.extractor.event.name.Lists;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;
import org.eventtimeline.extractor.language.lexicon.Pronouns;

/**
 * Reads the commas and coordinators of lists backwards: {@code Xi, Kim and Putin}.
 *
 * @param insertions what may stand between the members
 */
record ListJoints(Phrases phrases, Insertions insertions) {

    /**
     * Whether the noun phrases around a comma or coordinator form a list: {@code Xi, Kim and Putin}, {@code Lang, 34,
     * Lee, 29, and Moe}.
     */
    boolean areJoinedBy(int i) {
        if (phrases.isKind(i, Kind.COORDINATOR)) {
            return endsMember(i - 1)
                    || insertions.closesAge(i - 1)
                    || (phrases.isKind(i - 1, Kind.COMMA) && phrases.isNoun(i - 2) && areJoinedBy(i - 3));
        }
        int next = Lists.afterAside(phrases, i + 2);
        if (insertions.closesAge(i)) {
            return phrases.isNoun(i + 1) && phrases.head(i + 1).pos() == PartOfSpeech.PROPN && isCoordinated(next);
        }
        return phrases.isKind(i, Kind.COMMA)
                && !OpeningPhrases.endWith(phrases, i)
                && endsMember(i - 1)
                && phrases.isNoun(i + 1)
                && (phrases.isKind(next, Kind.COORDINATOR)
                        || Lists.hasOrigin(phrases, i - 3) && Lists.hasOrigin(phrases, i + 1)
                        || phrases.isKind(next, Kind.COMMA) && (!isGoverned(i - 1) || isCoordinated(next + 1)));
    }

    /** {@code Lang} or {@code Lang (34)}. */
    private boolean endsMember(int i) {
        return phrases.isNoun(i) || phrases.isMark(i, ")") && insertions.nounBefore(i + 1) != Clause.NONE;
    }

    /** {@code reports} in {@code According to reports, Lee, a poet, left}. */
    private boolean isGoverned(int noun) {
        return phrases.isKind(noun - 1, Kind.PREPOSITION);
    }

    /** Whether a coordinator closes the list that goes on at {@code i}, before any verb. */
    private boolean isCoordinated(int i) {
        for (int at = i; at < phrases.size() && !phrases.isVerb(at); at++) {
            if (phrases.isKind(at, Kind.COORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase before the joint of a list. */
    int memberBefore(int joint) {
        return insertions.nounBefore(phrases.isKind(joint - 1, Kind.COMMA) ? joint - 1 : joint);
    }

    /** {@code it} in {@code hit the ground and it burst}, of which no list has one, as {@code Lee and I} is. */
    boolean leaveOut(int noun) {
        String word = phrases.lower(phrases.get(noun).from());
        return word.equals("it") || Pronouns.isSubject(word) && !word.equals("i");
    }
}
