package org.eventtimeline.extractor.event.attachment;

import java.util.List;
import java.util.OptionalInt;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Gives each verb one date, the finest: {@code In 1911 she sailed to Oslo, on 3 May}. */
final class DatedVerbs {
    private static final double SCHEDULED = 0.8;

    private final Phrases phrases;
    private final List<Host> hosts;

    DatedVerbs(Phrases phrases, List<Host> hosts) {
        this.phrases = phrases;
        this.hosts = hosts;
    }

    /** Dates the verb of the clause, and what it says there was, unless it has a date that is as fine. */
    void add(Clause clause, TemporalExpression expression, double certainty) {
        Existentials.told(phrases, clause).ifPresent(there -> addNoun(there, expression, certainty));
        hosts.removeIf(host -> clause.equals(host.clause()) && isFiner(expression, host.expression()));
        if (hosts.stream().noneMatch(host -> clause.equals(host.clause()))) {
            hosts.add(new Host(clause.at(), clause.verb().head(), clause, expression, certainty));
        }
    }

    /** Dates the event that the noun names, unless that is dated. */
    void addNoun(int noun, TemporalExpression expression, double certainty) {
        if (hosts.stream().noneMatch(host -> !host.isVerb() && host.phrase() == noun)) {
            hosts.add(host(noun, expression, certainty));
        }
    }

    private Host host(int noun, TemporalExpression expression, double certainty) {
        return new Host(noun, phrases.noun(noun).head(), null, expression, certainty);
    }

    private static boolean isFiner(TemporalExpression expression, TemporalExpression other) {
        return expression.value() instanceof CalendarValue finer
                && other.value() instanceof CalendarValue coarser
                && coarser.granularity().isCoarserThan(Granularity.WEEK)
                && coarser.granularity().isCoarserThan(finer.granularity())
                && coarser.contains(finer);
    }

    /** {@code the concert on May 3 was cancelled}, with the date given to the concert. */
    boolean isCalledOff(Clause clause) {
        return Scheduling.callsOff(phrases, clause)
                && hosts.stream().anyMatch(host -> !host.isVerb() && host.phrase() == clause.subject());
    }

    /**
     * {@code a hearing is set for May 3}: dates the noun instead, if the clause only schedules what it names.
     *
     * @param start the phrase where the date begins
     */
    boolean addScheduled(int start, Clause clause, TemporalExpression expression) {
        OptionalInt event = Scheduling.scheduled(phrases, clause, start);
        event.ifPresent(i -> {
            if (Scheduling.isNewDate(phrases, clause, start)) {
                hosts.removeIf(host -> host.phrase() == i && host.expression().equals(expression));
                hosts.add(host(i, expression, SCHEDULED));
            } else {
                addNoun(i, expression, SCHEDULED);
            }
        });
        return event.isPresent();
    }
}
