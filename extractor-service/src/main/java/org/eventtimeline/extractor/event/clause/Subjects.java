package org.eventtimeline.extractor.event.clause;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Finds the subject of a verb group among the phrases to its left. */
final class Subjects {
    private final Phrases phrases;
    private final List<Clause> before;
    private final Insertions insertions;
    private final OpeningCommas commas;
    private final MainClauses main;
    private final NounChain chain;
    private final ModifiedNouns modified;
    private final FollowingVerbs following;
    private final TakenUp relatives;
    private final DescribedNouns described;

    /**
     * Finds subjects in a sentence.
     *
     * @param before the clauses before the verb group that is asked for
     */
    Subjects(Phrases phrases, List<Clause> before) {
        this.phrases = phrases;
        this.before = before;
        this.insertions = new Insertions(phrases);
        this.commas = new OpeningCommas(phrases, insertions);
        this.main = new MainClauses(phrases, before);
        this.chain = new NounChain(phrases, before);
        this.modified = new ModifiedNouns(phrases, chain, before);
        this.following = new FollowingVerbs(phrases);
        this.relatives = new TakenUp(phrases, chain, modified, before);
        this.described = new DescribedNouns(phrases);
    }

    FoundSubject find(int at) {
        int speakers = Attributions.speakers(phrases, at);
        if (speakers != Clause.NONE) {
            return FoundSubject.plain(speakers);
        }
        int i = insertions.skipBack(at - 1);
        if (isBehindRelative(i)) {
            i -= 2;
        }
        if (phrases.isKind(i, Kind.RELATIVE)) {
            return FoundSubject.relative(relatives.by(i, at));
        }
        if (phrases.isKind(i, Kind.COORDINATOR)) {
            return FoundSubject.SHARED;
        }
        boolean comma = phrases.isKind(i, Kind.COMMA);
        if (comma && phrases.isKind(i - 1, Kind.RELATIVE)) {
            return new FoundSubject(relatives.by(i - 1, at), false, false, false, false, true);
        }
        int interrupted = comma ? commas.relativeBefore(i) : Clause.NONE;
        if (interrupted != Clause.NONE) {
            return FoundSubject.relative(relatives.by(interrupted, at));
        }
        if (comma
                && insertions.closesAge(i)
                && !following.isBehindComma(at)
                && (commas.of(i) == Clause.NONE || opensClause(insertions.nounBefore(i)))) {
            i = insertions.skipBack(i - 1);
            comma = false;
        }
        if (comma) {
            if (commas.opensBehindCoordinator(i)) {
                return FoundSubject.SHARED;
            }
            int opening = commas.of(i);
            if (opening != Clause.NONE && !main.isHeldBy(opening, at) && !main.isClosedAt(opening)) {
                return beforeInsertion(opening, at);
            }
            i--;
        }
        int described = comma || !modified.canBeFinite(at) ? Clause.NONE : this.described.before(i);
        if (described != Clause.NONE) {
            return found(chain.first(described), false);
        }
        int noun = comma || !modified.canBeFinite(at) ? chain.first(i) : modified.before(i, at);
        if (noun != Clause.NONE && !comma) {
            noun = modified.beyondModifier(noun, at);
        }
        return noun == Clause.NONE
                ? new FoundSubject(Clause.NONE, false, false, false, phrases.isKind(i, Kind.SUBORDINATOR), comma)
                : found(noun, comma);
    }

    /** {@code colleagues} in {@code who with two colleagues predicted}. */
    private boolean isBehindRelative(int noun) {
        return phrases.isNoun(noun) && phrases.isKind(noun - 1, Kind.PREPOSITION) && phrases.isMark(noun - 2, "who");
    }

    /** {@code Lee} in {@code left to build a mill, and Lee, 44, wept}. */
    private boolean opensClause(int named) {
        return phrases.isKind(named - 1, Kind.COORDINATOR)
                && phrases.isKind(named - 2, Kind.COMMA)
                && !insertions.closesAge(named - 2);
    }

    private FoundSubject found(int last, boolean comma) {
        int noun = phrases.isMark(last - 1, "whose") && phrases.isNoun(last - 1) ? last - 1 : last;
        int before = insertions.skipBack(noun - 1);
        boolean conjunction = Conjunctions.mayOpen(phrases, before, noun);
        boolean verb = phrases.isVerb(before);
        boolean reported = verb && VerbClasses.isReporting(phrases.head(phrases.verb(before)));
        boolean governed = (verb && !reported)
                || (phrases.isKind(before, Kind.PREPOSITION) && !conjunction && !isDuration(before));
        boolean subordinate = phrases.isKind(before, Kind.SUBORDINATOR) || conjunction || reported;
        return new FoundSubject(noun, false, false, governed, subordinate, comma);
    }

    /** {@code Three days of} in {@code Three days of talks ended}. */
    private boolean isDuration(int of) {
        return of == 1 && phrases.isLengthOf(0);
    }

    /** The subject before what is set in commas: {@code Kim} in {@code Kim, who came, was}. */
    private FoundSubject beforeInsertion(int opening, int at) {
        if (Appositions.isOfTwoOffices(phrases, opening)) {
            return FoundSubject.plain(opening + 1);
        }
        int noun = Appositions.named(phrases, chain.first(insertions.lastWord(opening - 1)));
        boolean circumstance = phrases.isKind(noun - 1, Kind.PREPOSITION) && phrases.isKind(noun - 2, Kind.COORDINATOR);
        boolean none = circumstance || noun == Clause.NONE;
        return new FoundSubject(
                none ? Clause.NONE : modified.beyondModifier(noun, at),
                false,
                circumstance,
                !none && main.hasObject(noun),
                false,
                false);
    }
}
