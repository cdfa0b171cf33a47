package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * A date in digits of which it isn't told whether the month or the day comes first: "3/4/2019".
 *
 * @param monthFirst what it means where months come first
 * @param dayFirst what it means where days do
 */
public record EitherOrder(Meaning monthFirst, Meaning dayFirst) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return (context.dayFirst() ? dayFirst : monthFirst).resolve(context);
    }
}
