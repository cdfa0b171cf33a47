package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Year;

/** The period of another year that a business report compares with: that year's quarter where it speaks of one. */
public record PeriodOf(int year) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        Quarter quarter = context.quarter();
        return Optional.of(quarter == null ? new Year(year) : new Quarter(year, quarter.number()));
    }
}
