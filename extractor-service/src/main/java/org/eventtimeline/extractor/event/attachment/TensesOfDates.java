package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Clauses;
import org.eventtimeline.extractor.event.construction.Results;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.VerbGroup;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Tells which tenses go with a date, given the publication: {@code left in May}, {@code will leave in June}. */
record TensesOfDates(Phrases phrases, List<Clause> clauses, LocalDate published) {
    private static final Set<Tense> AHEAD = EnumSet.of(Tense.FUTURE, Tense.MODAL, Tense.INFINITIVE);

    /**
     * Whether tense and date agree on what lies before and after the publication; {@code a tool that shows the time}
     * does so still.
     */
    boolean agree(Clause clause, TemporalExpression expression) {
        VerbGroup verb = clause.verb();
        if (published == null || !(expression.value() instanceof CalendarValue value)) {
            return verb.tense() == Tense.INFINITIVE
                    ? !isOfPast(clause)
                    : clause.kind() != Clause.Kind.RELATIVE
                            || verb.tense() != Tense.PRESENT
                            || verb.perfect()
                            || VerbClasses.isPlanning(phrases.head(verb));
        }
        boolean future = value.first().isAfter(published);
        boolean past = value.last().isBefore(published);
        return switch (verb.tense()) {
            case PAST, PARTICIPLE, PAST_OR_PARTICIPLE -> !future;
            case FUTURE -> !past;
            case INFINITIVE -> isToCome(clause, value) && !Results.isVictory(phrases, clause);
            case PRESENT ->
                clause.kind() != Clause.Kind.RELATIVE || verb.perfect() || !past && !isOfFuture(clause, future);
            default -> true;
        };
    }

    /**
     * {@code to meet} in {@code agreed to meet next Monday}, but not in {@code agreed to meet on Monday} when it is
     * Monday or later.
     */
    private boolean isToCome(Clause infinitive, CalendarValue date) {
        if (date.last().isAfter(published) || isBehindDue(infinitive)) {
            return true;
        }
        return date.last().equals(published) && !isOfPast(infinitive);
    }

    /** {@code pays} in {@code will cut the price it pays from July}, of which the date is that of the cut. */
    private boolean isOfFuture(Clause relative, boolean future) {
        return future
                && clauses.stream()
                        .filter(clause -> clause.object() == relative.subject() - 1 && clause.at() < relative.at())
                        .anyMatch(clause -> AHEAD.contains(clause.verb().tense()));
    }

    /** {@code to sell} in {@code was forced to sell}, of which the date is that of the forcing. */
    private boolean isOfPast(Clause infinitive) {
        return Clauses.lastFinite(clauses.subList(0, clauses.indexOf(infinitive)))
                .filter(clause -> clause.verb().tense() == Tense.PAST)
                .map(clause -> phrases.head(clause.verb()))
                .filter(verb -> !verb.lemma().equals("be") && !VerbClasses.isPlanning(verb))
                .isPresent();
    }

    /** {@code had been due to open}, whatever came of it. */
    private boolean isBehindDue(Clause infinitive) {
        return phrases.isMark(infinitive.at() - 1, "due");
    }
}
