package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * A name that two days of each year share, the nearer of which is meant: "Eid".
 *
 * @param one what it means where it is the one day
 * @param other what it means where it is the other
 */
public record NearerOf(Meaning one, Meaning other) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        LocalDate from = context.anchor(context.past() == null ? Anchor.PUBLICATION : Anchor.NARRATIVE)
                .map(CalendarValue::first)
                .orElse(null);
        Optional<TemporalValue> first = one.resolve(context);
        Optional<TemporalValue> second = other.resolve(context);
        return distance(second, from) < distance(first, from) ? second : first;
    }

    private static long distance(Optional<TemporalValue> value, LocalDate from) {
        return from != null && value.orElse(null) instanceof CalendarValue date
                ? Math.abs(date.first().toEpochDay() - from.toEpochDay())
                : Long.MAX_VALUE;
    }
}
