package org.eventtimeline.extractor.event.headline.tail;

import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.headline.complement.Complements;
import org.eventtimeline.extractor.event.headline.complement.Piece;
import org.eventtimeline.extractor.event.headline.noun.Wording;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.lexicon.WordNetKinds;

/**
 * Adds the verbs behind a verb or noun to the pieces of a headline: {@code to buy the bank}, {@code raised by fans}.
 */
final class TailVerbs {
    private static final Set<String> MESSAGES = Set.of("document", "proceeding");
    /** So many of the commonest senses count: a motion is also a movement. */
    private static final int SENSES = 3;

    private final Phrases phrases;
    private final boolean verbal;
    private final Complements complements;
    private final Relatives relatives;
    private final Postmodifiers postmodifiers;
    private final Pieces pieces;
    private final int end;

    TailVerbs(
            Phrases phrases,
            Wording wording,
            boolean verbal,
            Relatives relatives,
            Postmodifiers postmodifiers,
            Pieces pieces,
            int end) {
        this.phrases = phrases;
        this.verbal = verbal;
        this.complements = new Complements(phrases, wording);
        this.relatives = relatives;
        this.postmodifiers = postmodifiers;
        this.pieces = pieces;
        this.end = end;
    }

    /**
     * The phrase after the verb group at phrase {@code i}, whose piece it adds; {@code i} itself where it adds none.
     */
    int next(int i, VerbGroup verb, boolean first) {
        boolean state = verb.tense() == Tense.GERUND && VerbClasses.isNoEvent(phrases.head(verb));
        if (state && phrases.isNoun(i - 1)) {
            return i;
        }
        if (Complements.begins(verb, verbal || isBehindAgent(i), first)) {
            return complement(i);
        }
        if (verb.tense() == Tense.GERUND && (isBehindLength(i) || isFound(i, verb))) {
            return complement(i);
        }
        if (verb.tense() == Tense.GERUND && (phrases.isNoun(i - 1) || isOfMessage(i))) {
            if (state) {
                return i;
            }
            return phrases.isNoun(i + 1) ? complement(i) : pieces.add(relatives.told(i, end, pieces.used()), i);
        }
        return postmodifiers.isParticiple(i) || first && postmodifiers.isState(i)
                ? pieces.add(postmodifiers.participle(i, end, pieces.used()), i)
                : i;
    }

    /** {@code while crossing a road} behind {@code was killed}. */
    Optional<Piece> doing(int i) {
        boolean opens = phrases.isMark(i, "while")
                && i + 1 < end
                && phrases.get(i + 1) instanceof VerbGroup verb
                && verb.tense() == Tense.GERUND;
        return opens
                ? relatives.told(i + 1, end, pieces.used()).map(did -> new Piece("while " + did.words(), did.next()))
                : Optional.empty();
    }

    /** {@code seeking} in {@code filed a lawsuit on Monday seeking $3 million}: what is written, says something. */
    private boolean isOfMessage(int i) {
        int last = OverDates.before(phrases, i);
        boolean dated = last < i - 1 && phrases.isNoun(last);
        return dated && (isMessage(last) || !phrases.preposition(last - 1).isEmpty() && isMessage(last - 2));
    }

    private boolean isMessage(int noun) {
        return phrases.isNoun(noun)
                && MESSAGES.stream()
                        .anyMatch(
                                kind -> WordNetKinds.isKindOf(phrases.head(noun).lemma(), kind, SENSES));
    }

    /** {@code building} in {@code spent two years in 2011 and 2012 building a mill}. */
    private boolean isBehindLength(int i) {
        int before = OverDates.before(phrases, i);
        while (phrases.isTime(before) && !phrases.isLength(before) || phrases.isKind(before, Kind.COORDINATOR)) {
            before = phrases.isTime(before) ? OverDates.before(phrases, before + 1) : before - 1;
        }
        return verbal && phrases.isLength(before);
    }

    /** {@code clinging} in {@code was found in May clinging to a buoy}. */
    private boolean isFound(int i, VerbGroup state) {
        return verbal
                && !VerbClasses.isTelling(phrases.head(state))
                && pieces.isEmpty()
                && phrases.isTime(i - 1)
                && OverDates.before(phrases, i) >= 0
                && phrases.get(OverDates.before(phrases, i)) instanceof VerbGroup found
                && found.passive();
    }

    /** {@code to free him} in {@code the ruling by the court to free him}. */
    private boolean isBehindAgent(int i) {
        return phrases.isNoun(i - 1) && phrases.preposition(i - 2).equals("by");
    }

    /**
     * Adds the verb group at phrase {@code i} with its objects; the tail ends there where it lacks them. With
     * {@code both sides expressing hope}, what they do stays with them.
     */
    private int complement(int i) {
        Optional<Piece> complement = complements.whole(i, end);
        if (phrases.isNoun(i - 1) && phrases.preposition(i - 2).equals("with")) {
            return pieces.addToLast(complement, i);
        }
        complement.ifPresent(piece -> pieces.makeRoom(piece.words().length()));
        return pieces.add(complement, i);
    }
}
