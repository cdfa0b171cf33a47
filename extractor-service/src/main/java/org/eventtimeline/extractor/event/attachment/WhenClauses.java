package org.eventtimeline.extractor.event.attachment;

import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.OverDates;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Clauses that tell at what time another happened: {@code when she left}, {@code as the crowd cheered}. */
final class WhenClauses {
    private static final Set<String> CONJUNCTIONS = Set.of("when", "as", "while");

    private static final Set<String> OCCASIONS = Set.of("in", "during");

    private final Phrases phrases;

    WhenClauses(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code when she left}; but {@code when she had left} is of an earlier time. */
    boolean isOne(Clause clause) {
        return clause.hasSubject()
                && clause.verb().isFinite()
                && !phrases.isKind(clause.at() - 1, Kind.RELATIVE)
                && !clause.verb().perfect()
                && (isConjunction(clause.subject() - 1) || isInWhich(clause.subject() - 1));
    }

    private boolean isConjunction(int i) {
        boolean joins = phrases.isKind(i, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.PREPOSITION);
        return joins && CONJUNCTIONS.contains(phrases.lower(phrases.get(i).from()));
    }

    /**
     * {@code the winter, in which two ships sank}, {@code a raid in which five died}, but neither {@code the book in
     * which} nor {@code fined over a crash in which five died}.
     */
    private boolean isInWhich(int i) {
        int occasion = occasion(i);
        return phrases.isTime(occasion)
                || phrases.isNoun(occasion)
                        && Lexicon.isEventNoun(phrases.head(occasion))
                        && !DatedNouns.isOfOtherTime(phrases, occasion);
    }

    /** {@code in which five died} behind {@code but an attack in May,}: it is of the date of that, whatever else. */
    boolean isInDatedEvent(Clause clause) {
        int occasion = clause.hasSubject() ? occasion(clause.subject() - 1) : Clause.NONE;
        int noun = event(OverDates.before(phrases, occasion + 1));
        return phrases.isTime(occasion) && phrases.isNoun(noun) && Lexicon.isEventNoun(phrases.head(noun));
    }

    /** {@code attack} in {@code an attack on Monday in which five died}. */
    boolean isIn(Clause clause, int noun) {
        return isOne(clause) && event(OverDates.before(phrases, occasion(clause.subject() - 1) + 1)) == noun;
    }

    /** {@code collapse} for {@code the tunnel} of {@code the collapse of the tunnel}. */
    private int event(int noun) {
        boolean isOfEvent = phrases.isNoun(noun)
                && !Lexicon.isEventNoun(phrases.head(noun))
                && phrases.preposition(noun - 1).equals("of")
                && phrases.isNoun(noun - 2);
        return isOfEvent ? event(noun - 2) : noun;
    }

    /** What stands before {@code in which} or {@code during which}. */
    private int occasion(int which) {
        boolean during = phrases.isMark(which, "which") && OCCASIONS.contains(phrases.preposition(which - 1));
        return during ? phrases.isKind(which - 2, Kind.COMMA) ? which - 3 : which - 2 : Clause.NONE;
    }

    /** {@code When she left in 1902, he followed}. */
    boolean opensBefore(Clause when, Clause main) {
        return isOne(when)
                && when.subject() == 1
                && main.kind() == Clause.Kind.MAIN
                && main.verb().tense() == Tense.PAST
                && !main.verb().perfect();
    }

    /** {@code until 1706, when it was returned}: the clause tells of the date rather than of the verb before. */
    boolean isOfDate(Clause when) {
        int before = when.subject() - 2;
        return phrases.isMark(before + 1, "when")
                && phrases.isTime(phrases.isKind(before, Kind.COMMA) ? before - 1 : before);
    }
}
