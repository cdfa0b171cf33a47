package org.eventtimeline.extractor.event.construction;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.event.clause.Clause;
import org.eventtimeline.extractor.event.clause.Reading;
import org.eventtimeline.extractor.event.phrase.Phrase.Kind;
import org.eventtimeline.extractor.event.phrase.Phrase.Tense;
import org.eventtimeline.extractor.event.phrase.Phrase.TimePhrase;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.event.phrase.VerbClasses;
import org.eventtimeline.extractor.temporal.value.CalendarValue;

/** Presents of what is to come: {@code faces prison when he is sentenced on July 5}, told in June. */
public final class ScheduledPresents {
    private ScheduledPresents() {}

    /** The sentence, with what is done at a date behind the publication told in the future. */
    public static Reading settle(Reading reading, LocalDate published) {
        return published == null
                ? reading
                : new Reading(
                        reading.phrases(),
                        reading.clauses().stream()
                                .map(clause -> isAhead(reading.phrases(), clause, published)
                                        ? new Clause(
                                                clause.at(),
                                                clause.verb().as(Tense.FUTURE),
                                                clause.subject(),
                                                clause.object(),
                                                clause.kind())
                                        : clause)
                                .toList());
    }

    private static boolean isAhead(Phrases phrases, Clause clause, LocalDate published) {
        return clause.verb().tense() == Tense.PRESENT
                && clause.verb().passive()
                && !clause.verb().perfect()
                && !VerbClasses.isPlanning(phrases.head(clause.verb()))
                && !VerbClasses.isReporting(phrases.head(clause.verb()))
                && IntStream.range(clause.at() + 1, phrases.size())
                        .takeWhile(i -> !phrases.isVerb(i) && !phrases.isKind(i, Kind.COMMA))
                        .anyMatch(i -> phrases.get(i) instanceof TimePhrase time
                                && time.expression().value() instanceof CalendarValue value
                                && value.first().isAfter(published));
    }
}
