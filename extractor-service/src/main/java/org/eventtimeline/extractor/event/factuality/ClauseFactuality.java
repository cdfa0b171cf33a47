package org.eventtimeline.extractor.event.factuality;

import java.time.LocalDate;
import org.eventtimeline.extractor.event.attachment.Scheduling;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.construction.Announced;
import org.eventtimeline.extractor.event.construction.Conditions;
import org.eventtimeline.extractor.event.construction.GovernedGerunds;
import org.eventtimeline.extractor.event.construction.Possibilities;
import org.eventtimeline.extractor.event.mention.Mention;
import org.eventtimeline.extractor.event.mention.Status;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;

/** Tells whether what a clause tells happened: {@code was not signed}, {@code usually meets}, {@code will open}. */
final class ClauseFactuality {
    private final Mention mention;
    private final LocalDate published;
    private final Reading reading;
    private final Phrases phrases;

    ClauseFactuality(Mention mention, LocalDate published) {
        this.mention = mention;
        this.published = published;
        this.reading = mention.reading();
        this.phrases = mention.phrases();
    }

    Status status(Clause clause) {
        if (Conditions.open(phrases, clause)) {
            return Status.HYPOTHETICAL;
        }
        if (Polarity.isNegative(phrases, clause) || GovernedGerunds.isPrevented(phrases, clause)) {
            return Status.NEGATED;
        }
        if (Habits.isHabitual(phrases, clause)) {
            return Status.RECURRING;
        }
        if (isOnceScheduled(clause)) {
            return Status.HYPOTHETICAL;
        }
        if (Scheduling.isPlannedDate(phrases, clause, mention)) {
            return isAhead() ? Status.PLANNED : Status.HYPOTHETICAL;
        }
        return Contended.status(reading, clause)
                .orElseGet(() -> isDoubtful(clause) ? Status.HYPOTHETICAL : ofTense(clause));
    }

    private boolean isDoubtful(Clause clause) {
        return clause.isSubjunctive(phrases)
                || Alleged.is(reading, clause)
                || Claims.hold(phrases, clause)
                || GovernedGerunds.isDoubted(phrases, clause)
                || Fiction.tells(phrases, clause)
                || Possibilities.are(phrases, clause)
                || isAsked(clause);
    }

    /** {@code Did Lee kill a man in 2003?}. */
    private boolean isAsked(Clause clause) {
        return phrases.isVerb(0)
                && clause.kind() == Clause.Kind.MAIN
                && phrases.lower(phrases.get(phrases.size() - 1).from()).equals("?");
    }

    private Status ofTense(Clause clause) {
        return switch (clause.verb().tense()) {
            case MODAL -> Announced.is(reading, clause) || isDue(clause) ? Status.PLANNED : Status.HYPOTHETICAL;
            case FUTURE -> Conditions.govern(phrases, clause) ? Status.HYPOTHETICAL : Status.PLANNED;
            default -> ofGovernor(clause);
        };
    }

    /** {@code must be filed by May 3}, which is to come: somebody is to do so. */
    private boolean isDue(Clause clause) {
        return phrases.lower(clause.verb().from()).equals("must") && isAhead();
    }

    /** {@code had been scheduled} in {@code had been scheduled to start in May}, whatever came of it. */
    private boolean isOnceScheduled(Clause clause) {
        return phrases.isPastPerfect(clause.verb()) && Scheduling.isPlanning(phrases, clause);
    }

    private boolean isAhead() {
        return published != null && mention.date().last().isAfter(published);
    }

    /** {@code agree} in {@code will fail to agree}: by what becomes of the verb before, and by what that implies. */
    private Status ofGovernor(Clause clause) {
        Clause governor = Dependence.governor(reading, clause).orElse(null);
        if (governor == null) {
            return clause.verb().tense() != Tense.INFINITIVE
                    ? Status.OCCURRED
                    : Governor.isCalledOff(reading, clause) ? Status.HYPOTHETICAL : Status.PLANNED;
        }
        if (isNextInfinitive(clause, governor)) {
            return status(governor);
        }
        Governor verb = new Governor(reading, governor);
        Status status = verb.accusesOf(clause) ? Status.OCCURRED : status(governor);
        return status == Status.OCCURRED ? verb.implied(clause) : status;
    }

    /** {@code to close} in {@code had to sell its hall in 2011 and to close its pool in 2012}. */
    private boolean isNextInfinitive(Clause clause, Clause before) {
        return clause.kind() == Clause.Kind.INFINITIVE
                && before.kind() == Clause.Kind.INFINITIVE
                && phrases.isKind(clause.at() - 1, Kind.COORDINATOR);
    }
}
