package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.PartialDate;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.TimeOfDay;
import org.eventtimeline.extractor.temporal.value.Timex3Type;

/**
 * A time on a day: "Monday morning", "10 p.m.".
 *
 * @param day the day; where it has no single day the time stays partial
 * @param time as in {@link TimeOfDay}
 */
public record AtTime(Meaning day, String time) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return Optional.of(day.resolve(context)
                .filter(CalendarValue.class::isInstance)
                .map(CalendarValue.class::cast)
                .filter(value -> value.first().equals(value.last()))
                .<TemporalValue>map(value -> new TimeOfDay(new Day(value.first()), time))
                .orElse(new PartialDate(Timex3Type.TIME, "XXXX-XX-XXT" + time)));
    }
}
