package org.eventtimeline.extractor.temporal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.grammar.Language;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
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
        Optional<Interval> now = isSoNow(first, second) ? aroundNow(first, second) : Optional.empty();
        if (now.isPresent()) {
            return now;
        }
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

    /** "It is shut from March to November". */
    private boolean isSoNow(Rule.Part first, Rule.Part second) {
        return areOpen(first, second) && clauses.lastsUntilNow(first.start());
    }

    /** The period in which the text is told, where it is. */
    private Optional<Interval> aroundNow(Rule.Part first, Rule.Part second) {
        Meaning until = second.meaning();
        return until.onOrBefore(published)
                .filter(end -> !end.last().isBefore(published))
                .or(() -> until.onOrAfter(published))
                .flatMap(end -> first.meaning()
                        .onOrBefore(published)
                        .filter(start -> first.meaning()
                                .onOrBefore(end.last())
                                .filter(start::equals)
                                .isPresent())
                        .map(start -> new Interval(start, end)));
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
