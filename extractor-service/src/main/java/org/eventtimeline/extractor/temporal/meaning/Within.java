package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * A value found from another one: "the third quarter of last year", "two days after Christmas".
 *
 * @param base what is spoken of
 * @param step from its value to the one meant; null where there is none
 */
public record Within(Meaning base, Function<CalendarValue, ? extends TemporalValue> step) implements Meaning {

    /**
     * The value found from another one, which needs no context where the other needs none; null where there is none.
     */
    public static Meaning of(Meaning base, Function<CalendarValue, ? extends TemporalValue> step) {
        if (!(base instanceof Fixed fixed && fixed.value() instanceof CalendarValue value)) {
            return new Within(base, step);
        }
        TemporalValue found = step.apply(value);
        return found == null ? null : new Fixed(found);
    }

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return base.resolve(context)
                .filter(CalendarValue.class::isInstance)
                .map(CalendarValue.class::cast)
                .map(step);
    }

    @Override
    public Optional<CalendarValue> onOrAfter(LocalDate day) {
        return calendarValue(base.onOrAfter(day));
    }

    @Override
    public Optional<CalendarValue> onOrBefore(LocalDate day) {
        return calendarValue(base.onOrBefore(day));
    }

    private Optional<CalendarValue> calendarValue(Optional<CalendarValue> value) {
        return value.map(step).filter(CalendarValue.class::isInstance).map(CalendarValue.class::cast);
    }
}
