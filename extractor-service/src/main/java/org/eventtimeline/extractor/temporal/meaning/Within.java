package org.eventtimeline.extractor.temporal.meaning;

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

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return base.resolve(context)
                .filter(CalendarValue.class::isInstance)
                .map(CalendarValue.class::cast)
                .map(step);
    }
}
