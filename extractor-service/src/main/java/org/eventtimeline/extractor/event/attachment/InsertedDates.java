package org.eventtimeline.extractor.event.attachment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Lexicon;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Dates between a subject and its verb: {@code Apple today launched}, {@code the assault, on 27 May, failed}. */
final class InsertedDates {
    private static final Set<Clause.Kind> MODIFYING = EnumSet.of(Clause.Kind.REDUCED, Clause.Kind.RELATIVE);

    private final Phrases phrases;
    private final List<Clause> clauses;

    InsertedDates(Phrases phrases, List<Clause> clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /**
     * The clause whose verb stands behind the date, if its subject stands before; {@code the report for February is
     * due} has none.
     */
    Optional<Clause> clause(int start, int time) {
        if (phrases.preposition(start).equals("for")) {
            return Optional.empty();
        }
        int opening = Lookback.overPrepositions(phrases, start);
        boolean commas = phrases.isKind(opening - 1, Kind.COMMA) && phrases.isKind(time + 1, Kind.COMMA);
        int subject = commas ? opening - 2 : Lookback.overAdverbs(phrases, start - 1);
        return phrases.isNoun(subject) || phrases.isKind(subject, Kind.RELATIVE)
                ? clauseAt(behindAdverbs(commas ? time + 2 : time + 1))
                : Optional.empty();
    }

    /**
     * {@code in May} in {@code Moe was hurt, and Lee, a signing from Oslo in May, scored}: within what somebody is
     * called, before the verb; {@code 2024} in {@code beat Lee, the winner in 2023 and 2024}.
     */
    boolean isInApposition(int start) {
        int time = phrases.isTime(start) ? start : start + 1;
        int dates = phrases.isKind(start - 1, Kind.COORDINATOR) && phrases.isTime(start - 2) ? start - 2 : start;
        int first = phrases.preposition(dates - 1).isEmpty() ? dates : dates - 1;
        int noun = Lookback.overPrepositions(phrases, first) - 1;
        if (!phrases.isNoun(noun) || !phrases.isKind(noun - 1, Kind.COMMA)) {
            return false;
        }
        boolean holder = noun == first - 1
                && Lexicon.isPerson(phrases.head(noun))
                && phrases.isNoun(noun - 2)
                && phrases.head(noun - 2).isCapitalized();
        return holder && phrases.preposition(first).equals("in")
                || phrases.isKind(time + 1, Kind.COMMA)
                        && clauses.stream().anyMatch(clause -> clause.at() == time + 2 && clause.subject() == noun - 2);
    }

    private int behindAdverbs(int i) {
        int behind = i;
        while (phrases.isKind(behind, Kind.ADVERB)) {
            behind++;
        }
        return behind;
    }

    /** The clause, but not of {@code a trial over the collapse in May is set to open}: it was not set in May. */
    private Optional<Clause> clauseAt(int verb) {
        return clauses.stream()
                .filter(clause -> clause.at() == verb && clause.verb().isFinite() && !clause.isForeseen(phrases))
                .filter(clause -> clause.kind() == Clause.Kind.RELATIVE || !isModified(clause))
                .findFirst();
    }

    /**
     * {@code a truce signed in May collapsed}, {@code veterans of the war that ended in May met}: the date belongs to
     * the verb before it.
     */
    private boolean isModified(Clause clause) {
        return clauses.stream()
                .anyMatch(other -> (MODIFYING.contains(other.kind()) || isDealtWith(other, clause))
                        && other.at() > clause.subject()
                        && other.at() < clause.at());
    }

    /** {@code police investigating a theft in May have charged Lee}: what has just been done was not done then. */
    private static boolean isDealtWith(Clause gerund, Clause clause) {
        return gerund.kind() == Clause.Kind.GERUND
                && clause.verb().perfect()
                && clause.verb().tense() == Tense.PRESENT;
    }
}
