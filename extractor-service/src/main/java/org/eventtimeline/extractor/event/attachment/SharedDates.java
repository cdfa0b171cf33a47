package org.eventtimeline.extractor.event.attachment;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;

/** Passes a date on to what happens with the dated event: {@code came on Monday and left}, {@code when she left}. */
final class SharedDates {
    /** How much less certain a date is of what only shares it. */
    static final double WEAKER = 0.6;

    private final Phrases phrases;
    private final List<Clause> clauses;
    private final Simultaneity simultaneity;
    private final WhenClauses when;
    private final DependentVerbs parts;
    private final List<Host> all;

    private SharedDates(Phrases phrases, List<Clause> clauses, List<Host> hosts) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.simultaneity = new Simultaneity(phrases, clauses);
        this.when = new WhenClauses(phrases);
        this.parts = new DependentVerbs(phrases);
        this.all = new ArrayList<>(hosts);
    }

    /** The hosts and those with which they share their dates; what is part of the dated event in the background. */
    static List<Host> share(Phrases phrases, List<Clause> clauses, List<Host> hosts) {
        SharedDates shared = new SharedDates(phrases, clauses, hosts);
        hosts.forEach(shared::shareWithGovernor);
        hosts.forEach(shared::shareOf);
        List.copyOf(shared.all).stream()
                .filter(host -> host.isVerb() && shared.when.isOne(host.clause()) && !hosts.contains(host))
                .forEach(shared::shareOn);
        hosts.stream().filter(Host::isVerb).forEach(host -> Occasions.add(phrases, host, shared.all));
        return shared.all;
    }

    /** {@code began} in {@code opened in 1920 and began selling tyres in 1922}, which is not of 1920. */
    private void shareWithGovernor(Host host) {
        if (host.isVerb() && host.clause().verb().tense() == Tense.GERUND) {
            clauses.stream()
                    .filter(clause -> clause.at() == host.phrase() - 1)
                    .forEach(clause -> add(clause, with(host, clause).inBackground()));
        }
    }

    private void shareOf(Host host) {
        if (!host.isVerb()) {
            shareOfNoun(host);
            return;
        }
        boolean ownDate = new OwnDates(phrases).has(host) || isOneOfSeveral(host);
        for (Clause clause : clauses) {
            if (parts.isToDo(host.clause(), clause)) {
                all.remove(host);
                add(clause, new Host(clause.at(), clause.verb().head(), clause, host.expression(), host.certainty()));
            } else if (parts.isToDo(clause, host.clause())) {
                continue;
            } else if (Outcomes.isOf(phrases, clauses, host, clause)) {
                addInstead(host, clause);
            } else if (!ownDate && simultaneity.happensWith(host, clause)) {
                Host with = with(host, clause);
                add(clause, clause.verb().negated() ? with.inBackground() : with);
            } else if (DependentVerbs.isPartOf(host.clause(), clause)
                    || DependentVerbs.isPartOf(clause, host.clause())) {
                add(clause, with(host, clause).inBackground());
            }
        }
    }

    /** {@code died} in {@code died when a line broke as the ship docked on Monday}, by way of the breaking. */
    private void shareOn(Host when) {
        clauses.stream()
                .filter(clause -> clause.at() < when.phrase() && clause.verb().isFinite())
                .filter(clause -> simultaneity.happensWith(when, clause))
                .forEach(clause -> add(clause, with(when, clause)));
    }

    /** {@code won} in {@code won in 1998 and 2001 and sang}, of which the singing was in neither. */
    private boolean isOneOfSeveral(Host host) {
        return all.stream()
                .anyMatch(other -> other.isVerb() && other.at(host.expression()).equals(host) && !other.equals(host));
    }

    /**
     * {@code Monday's attack killed two}, {@code Monday's attack, in which two died}, {@code Monday's debate is
     * planned}, but not {@code reflects its aims}.
     */
    private void shareOfNoun(Host host) {
        for (Clause clause : clauses) {
            if (when.isIn(clause, host.phrase())) {
                add(clause, with(host, clause));
            }
            if (clause.subject() != host.phrase()
                    || clause.verb().tense() == Tense.INFINITIVE
                    || isSetApart(host, clause)) {
                continue;
            }
            if (Scheduling.isPlanning(phrases, clause)) {
                Host planned = with(host, clause);
                add(clause, clause.verb().tense() == Tense.PRESENT ? planned : planned.inBackground());
            } else if (!Scheduling.callsOff(phrases, clause)
                    && !Scheduling.putsOff(phrases, clause)
                    && !VerbClasses.isState(phrases.head(clause.verb()))) {
                add(clause, with(host, clause));
            }
        }
    }

    /** {@code brokered by Oslo} in {@code talks brokered by Oslo were due on May 3}: that was of another time. */
    private boolean isSetApart(Host host, Clause participle) {
        return participle.kind() == Clause.Kind.REDUCED
                && clauses.stream()
                        .filter(clause ->
                                clause.at() > participle.at() && clause.verb().isFinite())
                        .anyMatch(clause -> phrases.head(clause.verb()).start()
                                < host.expression().start());
    }

    private static Host with(Host host, Clause clause) {
        return new Host(clause.at(), clause.verb().head(), clause, host.expression(), host.certainty() * WEAKER);
    }

    /** Dates what matters to a reader, and leaves the clause that has the date in the background. */
    private void addInstead(Host dated, Clause clause) {
        add(clause, new Host(clause.at(), clause.verb().head(), clause, dated.expression(), dated.certainty()));
        all.replaceAll(host -> host.equals(dated) ? host.inBackground() : host);
    }

    private void add(Clause clause, Host with) {
        if (all.stream().noneMatch(other -> clause.equals(other.clause()))) {
            all.add(with);
        }
    }
}
