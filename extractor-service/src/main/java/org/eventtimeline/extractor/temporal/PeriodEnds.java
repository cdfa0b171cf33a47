package org.eventtimeline.extractor.temporal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Tense;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Interval;

/** Makes a period of two dates, of which the one that leaves its year open goes by the other. */
final class PeriodEnds {
    /** Days up to which what was so until then may well last. */
    private static final int FAR = 60;

    private final Language.Clauses clauses;
    private final LocalDate published;

    PeriodEnds(Text text) {
        clauses = text.clauses();
        published = text.published();
    }

    /** The period from one expression, which would be of that date alone, to the next. */
    Optional<Interval> period(Rule.Part first, CalendarValue from, Rule.Part second, CalendarValue to) {
        boolean backwards = to.last().isBefore(from.first());
        boolean fixed = backwards && isOver(first, from, to) || second.meaning() instanceof Fixed;
        CalendarValue end = fixed || !backwards
                ? to
                : second.meaning().onOrAfter(from.first()).orElse(to);
        if (isAllOver(first, second, end)) {
            fixed = true;
            end = second.meaning().onOrBefore(published).orElse(end);
        }
        CalendarValue start = fixed ? first.meaning().onOrBefore(end.last()).orElse(from) : from;
        boolean isPeriod = start.first().isBefore(end.first()) || start.last().isBefore(end.last());
        return isPeriod && !end.last().isBefore(start.first())
                ? Optional.of(new Interval(start, end))
                : Optional.empty();
    }

    /**
     * "It was shut between March and November", told in May: what was so until a time that is still far ahead was so
     * until that time of the year before.
     */
    private boolean isAllOver(Rule.Part first, Rule.Part second, CalendarValue end) {
        return areOpen(first, second)
                && end.first().isAfter(published.plusDays(FAR))
                && clauses.around(first.start(), first.end()).isPast();
    }

    /** Whether both leave their year open, and the text has a day from which to tell it. */
    private boolean areOpen(Rule.Part first, Rule.Part second) {
        return published != null && first.meaning() instanceof InYear && second.meaning() instanceof InYear;
    }

    /**
     * "January to September", told after September: both are over; but "The show runs from 1 April to 30 September",
     * told in March, is to come.
     */
    private boolean isOver(Rule.Part first, CalendarValue from, CalendarValue to) {
        if (published == null || !from.first().isAfter(published) || first.meaning() instanceof OnWeekday) {
            return false;
        }
        Tense tense = clauses.around(first.start(), first.end());
        boolean endIsNearer = DAYS.between(to.last(), published) <= DAYS.between(published, from.first());
        return tense.isPast() || endIsNearer && !tense.isFuture();
    }
}
