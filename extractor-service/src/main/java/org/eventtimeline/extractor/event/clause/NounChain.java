package org.eventtimeline.extractor.event.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.phrase.Geography;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.language.lexicon.PartOfSpeech;

/**
 * Finds where a chain of noun phrases begins: {@code the mayor} of {@code the mayor of the town in the hills and his
 * wife}.
 */
final class NounChain {
    private final Phrases phrases;
    private final Insertions insertions;
    private final ListJoints lists;
    private final List<Clause> before;

    /**
     * Reads the chains of a sentence.
     *
     * @param before the clauses known so far
     */
    NounChain(Phrases phrases, List<Clause> before) {
        this.phrases = phrases;
        this.insertions = new Insertions(phrases);
        this.lists = new ListJoints(phrases, insertions);
        this.before = before;
    }

    /** The first noun phrase of the chain that ends at {@code end}, or {@link Clause#NONE}. */
    int first(int end) {
        int noun = insertions.nounBefore(end + 1);
        int last = Clause.NONE;
        while (noun != Clause.NONE) {
            int joint = insertions.skipBack(noun - 1);
            if (phrases.isMark(noun, "whose")) {
                return noun;
            }
            boolean list = !isGoverning(joint, noun) && lists.areJoinedBy(joint);
            int other = list ? lists.memberBefore(joint) : governor(joint, noun);
            if (list && lists.leaveOut(noun)) {
                return noun;
            }
            if (list && last == Clause.NONE) {
                last = noun;
            }
            if (list && (isInPredicate(other) || isBehindPurpose(joint, other))) {
                return last;
            }
            if (other == Clause.NONE) {
                int nearest = insertions.nounBefore(end + 1);
                return isObject(noun) && phrases.preposition(nearest - 1).isEmpty() ? nearest : noun;
            }
            noun = other;
        }
        return Clause.NONE;
    }

    /** {@code a mill} in {@code opened a mill with the aim of making bread people eat}, which has its verb. */
    private boolean isObject(int noun) {
        return phrases.get(Math.max(0, noun - 1)) instanceof VerbGroup verb
                && isMainVerb(noun - 1)
                && !Lexicon.isTelling(phrases.token(verb.head()));
    }

    /**
     * The noun phrase on which the one behind the joint hangs, {@code soldiers} of {@code soldiers angry at the king},
     * or {@link Clause#NONE}.
     */
    private int governor(int joint, int noun) {
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

    private boolean isGoverning(int joint, int noun) {
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
        return isVerb(i, Tense.GERUND) && phrases.isKind(i - 1, Kind.PREPOSITION) && isNoObject(i - 2);
    }

    /** {@code to merge} in {@code an attempt to merge the companies}. */
    private boolean isInfinitiveOfNoun(int i) {
        return isVerb(i, Tense.INFINITIVE) && isNoObject(i - 1);
    }

    private boolean isVerb(int i, Tense tense) {
        return phrases.isVerb(i) && ((VerbGroup) phrases.get(i)).tense() == tense;
    }

    private boolean isNoObject(int i) {
        return phrases.isNoun(i) && !phrases.isVerb(i - 1);
    }

    /**
     * {@code fire} in {@code was set on fire and the mayor wept} and in {@code guards exchanged fire and two men died},
     * where another clause begins.
     */
    private boolean isInPredicate(int last) {
        int noun = last;
        while (phrases.preposition(noun - 1).equals("of") && phrases.isNoun(noun - 2)) {
            noun -= 2;
        }
        int before = insertions.skipBack(noun - 1);
        int verb = phrases.isKind(before, Kind.PREPOSITION) ? insertions.skipBack(before - 1) : before;
        return verb >= 0
                && phrases.get(verb) instanceof VerbGroup group
                && (group.isFinite() || isMainVerb(verb))
                && !phrases.preposition(before).equals("between")
                && !Lexicon.isTelling(phrases.token(group.head()));
    }

    /** {@code a mill} in {@code left to build a mill, and the mayor wept}. */
    private boolean isBehindPurpose(int joint, int noun) {
        return phrases.isKind(joint, Kind.COORDINATOR)
                && phrases.isKind(joint - 1, Kind.COMMA)
                && isVerb(noun - 1, Tense.INFINITIVE);
    }

    /** Whether what may be a past tense or a participle has turned out to be the verb of a main clause. */
    private boolean isMainVerb(int verb) {
        return before.stream()
                .anyMatch(clause -> clause.at() == verb
                        && clause.kind() == Clause.Kind.MAIN
                        && clause.verb().isFinite());
    }
}
