package org.eventtimeline.extractor.event.attachment;

import java.time.LocalDate;
import java.util.Set;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.language.Token;
import org.eventtimeline.extractor.temporal.TemporalExpression;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/**
 * Dates behind a present perfect, which is of no year that is over and of nothing to come.
 *
 * @param published the date of publication, or null
 */
record PerfectDates(Phrases phrases, LocalDate published) {
    private static final Set<String> OPENING = Set.of("since", "from");

    /** Whether the date that begins at phrase {@code start} cannot be that of the clause. */
    boolean isOfOther(Clause clause, int start, TemporalExpression expression) {
        return published != null
                && clause.verb().perfect()
                && clause.verb().tense() == Tense.PRESENT
                && expression.value() instanceof CalendarValue value
                && (isOfThing(start, value) || isAhead(clause, value));
    }

    /** {@code has renewed interest in the attacks of 1994}: this is of a thing. */
    private boolean isOfThing(int start, CalendarValue value) {
        return !OPENING.contains(phrases.preposition(start)) && value.last().getYear() < published.getYear();
    }

    /** {@code has overtaken him before the vote in June}, which is still to come. */
    private boolean isAhead(Clause clause, CalendarValue value) {
        return !clause.verb().passive()
                && !isOfPlan(phrases.head(clause.verb()))
                && value.first().isAfter(published);
    }

    /** {@code set} in {@code has set June 3 as the date}, {@code promised}. */
    private static boolean isOfPlan(Token verb) {
        return VerbClasses.isPlanning(verb) || VerbClasses.isTelling(verb);
    }
}
