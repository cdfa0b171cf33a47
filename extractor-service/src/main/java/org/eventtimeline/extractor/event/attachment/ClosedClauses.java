package org.eventtimeline.extractor.event.attachment;

import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * Clauses that a comma has ended before a date comes: {@code where he worked} in {@code , where he worked, in 1954}.
 */
record ClosedClauses(Phrases phrases) {
    /** Whether the date that begins at phrase {@code start} comes too late for the clause. */
    boolean has(Clause clause, int start, TemporalExpression expression) {
        return isClosed(clause, start) || isSetOff(clause, start) || isOfAside(clause, start, expression);
    }

    /**
     * {@code forgotten} in {@code she died, almost forgotten, in Oslo in 1973}, {@code built} in {@code launched its
     * van, built by hand, in Oslo on Monday}.
     */
    private boolean isSetOff(Clause clause, int start) {
        return clause.kind() == Clause.Kind.REDUCED
                && phrases.isKind(Lookback.overAdverbs(phrases, clause.at() - 1), Kind.COMMA)
                && (phrases.isKind(clause.at() + 1, Kind.COMMA)
                        || clause.hasSubject()
                                && phrases.isVerb(clause.subject() - 1)
                                && IntStream.range(clause.at(), start - 1)
                                        .anyMatch(i -> phrases.isKind(i, Kind.COMMA)
                                                && phrases.isKind(i + 1, Kind.PREPOSITION)));
    }

    /**
     * {@code it was paved} in {@code raised a toll, the first since it was paved in 2011, on Friday}: what has a date
     * of its own, and nothing of the other within it.
     */
    private boolean isOfAside(Clause clause, int start, TemporalExpression expression) {
        return clause.kind() == Clause.Kind.SUBORDINATE
                && phrases.isKind(start - 1, Kind.COMMA)
                && phrases.get(Math.max(0, start - 2)) instanceof TimePhrase own
                && own.expression().value() instanceof CalendarValue date
                && expression.value() instanceof CalendarValue other
                && !date.contains(other)
                && IntStream.range(0, clause.at()).anyMatch(i -> phrases.isKind(i, Kind.COMMA));
    }

    /** {@code where he worked} in {@code joined Acme, where he worked for Lee, in 1954}: the comma ends it. */
    private boolean isClosed(Clause clause, int start) {
        int relative = phrases.isKind(clause.at() - 1, Kind.RELATIVE) ? clause.at() - 1 : clause.subject() - 1;
        return phrases.isKind(start - 1, Kind.COMMA)
                && phrases.isKind(relative, Kind.RELATIVE)
                && phrases.isKind(relative - 1, Kind.COMMA)
                && IntStream.range(relative, start - 1).noneMatch(i -> phrases.isKind(i, Kind.COMMA));
    }
}
