package org.eventtimeline.extractor.event.clause;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/**
 * Finds where a chain of noun phrases begins: {@code the mayor} of {@code the mayor of the town in the hills and his
 * wife}.
 */
final class NounChain {
    private final Phrases phrases;
    private final Insertions insertions;
    private final ListJoints lists;
    private final NounGovernors governors;
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
        this.governors = new NounGovernors(phrases, insertions, before);
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
            boolean list = !governors.is(joint, noun) && lists.areJoinedBy(joint);
            int other = list ? lists.memberBefore(joint) : governors.of(joint, noun);
            if (list && lists.leaveOut(noun)) {
                return noun;
            }
            if (list && last == Clause.NONE) {
                last = noun;
            }
            if (list && isInPredicate(other)) {
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
                && !VerbClasses.isTelling(phrases.head(verb));
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
                && !VerbClasses.isTelling(phrases.head(group));
    }

    /** Whether what may be a past tense or a participle has turned out to be the verb of a main clause. */
    private boolean isMainVerb(int verb) {
        return before.stream().anyMatch(clause -> clause.at() == verb && clause.kind() == Clause.Kind.MAIN);
    }
}
