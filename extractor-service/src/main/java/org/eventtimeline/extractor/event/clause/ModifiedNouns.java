package org.eventtimeline.extractor.event.clause;

import java.util.List;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Finds subjects of which modifiers tell more before the verb: {@code the men} of {@code the men who hid fled}. */
final class ModifiedNouns {
    private final Phrases phrases;
    private final Insertions insertions;
    private final NounChain chain;
    private final List<Clause> before;

    /**
     * Reads the modifiers of a sentence.
     *
     * @param before the clauses known so far
     */
    ModifiedNouns(Phrases phrases, NounChain chain, List<Clause> before) {
        this.phrases = phrases;
        this.insertions = new Insertions(phrases);
        this.chain = chain;
        this.before = before;
    }

    /**
     * The subject to which the clause that ends in {@code noun} belongs, or {@code noun} itself, for the verb at
     * {@code at}.
     */
    int beyondModifier(int noun, int at) {
        int governor = insertions.skipBack(noun - 1);
        if (!canBeFinite(at) || Conjunctions.mayOpen(phrases, governor, noun)) {
            return noun;
        }
        while (phrases.isKind(governor, Kind.PREPOSITION)) {
            governor = insertions.skipBack(governor - 1);
        }
        if (phrases.isWord(governor)) {
            // "who had been missing on the hill"
            governor = insertions.skipBack(governor - 1);
        }
        int index = indexOf(governor);
        while (index > 0 && isInfinitiveOf(index)) {
            index--;
        }
        return index < 0 ? noun : owner(before.get(index), noun);
    }

    private int indexOf(int verb) {
        int index = before.size() - 1;
        while (index >= 0 && before.get(index).at() != verb) {
            index--;
        }
        return index;
    }

    /** {@code to topple} in {@code rebels fighting to topple the king}. */
    private boolean isInfinitiveOf(int index) {
        Clause clause = before.get(index);
        return clause.kind() == Clause.Kind.INFINITIVE
                && (before.get(index - 1).at() == insertions.skipBack(clause.at() - 1)
                        || phrases.isMark(clause.at() - 1, "than"));
    }

    /** The noun phrase that the clause tells more of, or {@code noun} where it is no modifier. */
    private int owner(Clause clause, int noun) {
        boolean gerund = clause.kind() == Clause.Kind.GERUND && phrases.isNoun(clause.at() - 1);
        boolean modifies = clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.REDUCED;
        boolean reports = (clause.kind() != Clause.Kind.REDUCED || clause.hasObject())
                && VerbClasses.isReporting(phrases.head(clause.verb()));
        if (reports || !gerund && !(modifies && clause.hasSubject())) {
            return noun;
        }
        int subject = chain.first(gerund ? clause.at() - 1 : modified(clause));
        int opening = insertions.skipBack(subject - 1);
        boolean governed =
                phrases.isKind(opening, Kind.PREPOSITION) && !Conjunctions.mayOpen(phrases, opening, subject);
        return phrases.isVerb(opening) || governed ? noun : subject;
    }

    /** The noun to which the modifying clause belongs. */
    private int modified(Clause clause) {
        int before = clause.subject() - 1;
        if (isWhose(clause) || clause.kind() == Clause.Kind.RELATIVE && phrases.isNoun(before)) {
            return before;
        }
        boolean relative = clause.kind() == Clause.Kind.RELATIVE && phrases.isKind(before, Kind.RELATIVE);
        int noun = relative ? insertions.nounBefore(before) : Clause.NONE;
        return noun == Clause.NONE ? clause.subject() : noun;
    }

    /** {@code whose names were} in {@code the men whose names were known}. */
    private boolean isWhose(Clause clause) {
        return clause.hasSubject()
                && phrases.isNoun(clause.subject() - 1)
                && phrases.lower(phrases.get(clause.subject()).from()).equals("whose");
    }

    boolean canBeFinite(int at) {
        VerbGroup verb = phrases.verb(at);
        return verb.isFinite() || verb.tense() == Tense.PAST_OR_PARTICIPLE;
    }

    /** The subject that ends at {@code end}: {@code workers at a mill built} in 1911 walked out. */
    int before(int end, int at) {
        return before.stream()
                .filter(clause -> clause.at() == end && clause.hasSubject() && clause.kind() == Clause.Kind.REDUCED)
                .map(clause -> end == at - 1 ? clause.subject() : chain.first(clause.subject()))
                .findFirst()
                .orElseGet(() -> chain.first(end));
    }
}
