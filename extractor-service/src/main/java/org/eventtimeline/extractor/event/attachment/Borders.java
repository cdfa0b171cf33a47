package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.Ranks;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/** Tells whether a date that is a border dates the clause as well: what was over or is due by then. */
final class Borders {

    private final Phrases phrases;
    private final LocalDate published;

    Borders(Phrases phrases, LocalDate published) {
        this.phrases = phrases;
        this.published = published;
    }

    private boolean isSingledOut(int i) {
        return phrases.isNoun(i) && Ranks.singleOut(phrases, phrases.noun(i));
    }

    /** {@code its biggest loss this year}: the date only says among what it was the biggest. */
    boolean comparesWithin(int before, TemporalExpression expression) {
        return published != null
                && expression.value() instanceof CalendarValue value
                && !value.isWithinDay()
                && value.contains(new Day(published))
                && isSingledOut(before);
    }

    /**
     * {@code By 1860 they had left}: it was no later, and as far as is told, no earlier. {@code It will have closed by
     * 2030}, {@code results are expected by May}: it is foreseen for then.
     */
    boolean isReachedBy(Clause clause, TemporalExpression expression) {
        boolean ahead = published != null
                && expression.value() instanceof CalendarValue value
                && value.last().isAfter(published);
        return switch (clause.verb().tense()) {
            case FUTURE, MODAL, INFINITIVE -> true;
            case PRESENT -> ahead;
            case PAST -> phrases.isPastPerfect(clause.verb()) || isDone(clause, expression);
            default -> phrases.isPastPerfect(clause.verb());
        };
    }

    /** {@code Power was restored by Sunday evening}. */
    private boolean isDone(Clause clause, TemporalExpression expression) {
        return clause.verb().passive()
                && expression.value() instanceof CalendarValue value
                && value.isWithinDay()
                && !VerbClasses.isState(phrases.head(clause.verb()));
    }
}
