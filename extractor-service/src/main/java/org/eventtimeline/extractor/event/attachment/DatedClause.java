package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Finds the clause that a date belongs to: {@code left} in {@code She left on Monday}. */
final class DatedClause {
    private final Phrases phrases;
    private final List<Clause> clauses;
    private final FrontedDates fronted;
    private final InsertedDates inserted;
    private final TensesOfDates tenses;
    private final TrailingDates trailing;

    DatedClause(Phrases phrases, List<Clause> clauses, LocalDate published) {
        this.phrases = phrases;
        this.clauses = clauses;
        this.fronted = new FrontedDates(phrases, clauses);
        this.inserted = new InsertedDates(phrases, clauses);
        this.tenses = new TensesOfDates(phrases, clauses, published);
        this.trailing = new TrailingDates(phrases, clauses, published, tenses);
    }

    /**
     * The clause of the date in phrase {@code time}.
     *
     * @param start the phrase where the date begins with its preposition
     */
    Optional<Clause> find(int start, int time, TemporalExpression expression) {
        return after(start, time).or(() -> before(start, expression));
    }

    /** The clause behind the date: {@code On Monday, she left}, {@code Apple today launched}. */
    Optional<Clause> after(int start, int time) {
        return fronted.opensClause(start, time) ? fronted.clause(time) : inserted.clause(start, time);
    }

    /** The clause before the date: {@code She left on Monday}. */
    Optional<Clause> before(int start, TemporalExpression expression) {
        return inserted.isInApposition(start) ? Optional.empty() : trailing.clause(start, expression);
    }

    /** Whether what the clause tells can have happened at the date. */
    boolean agrees(Clause clause, TemporalExpression expression) {
        return tenses.agree(clause, expression);
    }

    /**
     * {@code blaming} in {@code filed for protection on Sunday, blaming an outbreak last spring}: whether the date is
     * only of what a gerund tells of.
     */
    boolean tellsOnlyOf(Clause gerund, TemporalExpression expression) {
        return gerund.verb().tense() == Tense.GERUND
                && (isOfEarlierThing(gerund, expression) || phrases.isNoun(gerund.at() - 1));
    }

    /**
     * {@code breaking} in {@code ran a mile on Friday, breaking a record set in 2007}: nothing comes of what has yet to
     * be.
     */
    boolean isOfEarlierThing(Clause gerund, TemporalExpression expression) {
        return gerund.verb().tense() == Tense.GERUND
                && phrases.isKind(gerund.at() - 1, Kind.COMMA)
                && !gerund.verb().perfect()
                && expression.value() instanceof CalendarValue date
                && IntStream.range(0, gerund.at()).anyMatch(i -> isAfter(i, date));
    }

    private boolean isAfter(int time, CalendarValue date) {
        return phrases.get(time) instanceof TimePhrase other
                && other.expression().value() instanceof CalendarValue later
                && later.first().isAfter(date.last());
    }

    /** Whether the date is put before what it dates: {@code It was in 1952 that she left}. */
    boolean isCleft(int time) {
        return thatOfCleft(time) != Clause.NONE;
    }

    /** Where {@code that} stands in {@code It was in 1952, at a fair in Oslo, that she left}, or none. */
    private int thatOfCleft(int time) {
        boolean opens = phrases.isMark(0, "it")
                && clauses.stream()
                        .filter(clause -> clause.at() < time)
                        .allMatch(clause ->
                                clause.at() == 1 && clause.lemma(phrases).equals("be"));
        int close = time + 2;
        while (opens
                && phrases.isKind(time + 1, Kind.COMMA)
                && close < phrases.size()
                && !phrases.isKind(close, Kind.COMMA)) {
            close++;
        }
        int that = phrases.isKind(close, Kind.COMMA) ? close + 1 : time + 1;
        return opens && phrases.isMark(that, "that") ? that : Clause.NONE;
    }

    /**
     * What happened when the date had come, whatever ends or begins with it: {@code until 1706, when it was returned}.
     */
    Optional<Clause> when(int time) {
        int relative = phrases.isKind(time + 1, Kind.COMMA) ? time + 2 : time + 1;
        boolean when = phrases.isKind(relative, Kind.RELATIVE)
                && phrases.lower(phrases.get(relative).from()).equals("when");
        int that = thatOfCleft(time);
        int joint = that == Clause.NONE ? relative : that;
        return when || that != Clause.NONE
                ? clauses.stream()
                        .filter(clause -> clause.subject() == joint + 1 && clause.kind() != Clause.Kind.RELATIVE)
                        .filter(clause -> clause.verb().isFinite())
                        .findFirst()
                : Optional.empty();
    }
}
