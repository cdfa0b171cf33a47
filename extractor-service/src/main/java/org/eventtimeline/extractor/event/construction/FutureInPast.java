package org.eventtimeline.extractor.event.construction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** {@code In 1901 she moved to Oslo, where she would die in 1950}: what was to come then has happened since. */
public final class FutureInPast {
    private FutureInPast() {}

    /** The sentence, with what {@code would} happen at a date before the publication told in the past. */
    public static Reading settle(Reading reading, LocalDate published) {
        if (!isOfPast(reading.phrases(), published)) {
            return reading;
        }
        List<Clause> clauses = reading.clauses().stream()
                .map(clause -> tellsFuture(reading, clause)
                        ? new Clause(
                                clause.at(),
                                clause.verb().as(Tense.PAST),
                                clause.subject(),
                                clause.object(),
                                clause.kind())
                        : clause)
                .toList();
        return new Reading(reading.phrases(), clauses);
    }

    /** Whether all dates of the sentence are past, and nothing in it is said or told under a condition. */
    private static boolean isOfPast(Phrases phrases, LocalDate published) {
        List<CalendarValue> dates = phrases.list().stream()
                .filter(TimePhrase.class::isInstance)
                .map(phrase -> ((TimePhrase) phrase).expression().value())
                .filter(CalendarValue.class::isInstance)
                .map(CalendarValue.class::cast)
                .toList();
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(date -> published == null || date.last().isBefore(published))
                && !Conditions.areIn(phrases)
                && IntStream.range(0, phrases.size()).noneMatch(i -> phrases.isKind(i, Kind.QUOTE));
    }

    private static boolean tellsFuture(Reading reading, Clause clause) {
        return reading.phrases().lower(clause.verb().from()).equals("would")
                && !clause.verb().perfect()
                && (clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.RELATIVE)
                && !Announced.is(reading, clause);
    }
}
