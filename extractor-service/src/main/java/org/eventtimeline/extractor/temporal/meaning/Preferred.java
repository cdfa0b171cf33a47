package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * What a phrase says where the calendar has it, else what it says in part: "Monday 23 April" is the 23rd of April of
 * the near year in which that is a Monday; where there is none somebody has miscounted, and it is the next one.
 *
 * @param whole the phrase as it stands
 * @param part the phrase without what may be wrong
 */
public record Preferred(Meaning whole, Meaning part) implements Meaning {
    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return whole.resolve(context).filter(CalendarValue.class::isInstance).or(() -> part.resolve(context));
    }

    @Override
    public Optional<CalendarValue> onOrAfter(LocalDate day) {
        return whole.onOrAfter(day).or(() -> part.onOrAfter(day));
    }

    @Override
    public Optional<CalendarValue> onOrBefore(LocalDate day) {
        return whole.onOrBefore(day).or(() -> part.onOrBefore(day));
    }
}
