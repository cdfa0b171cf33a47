package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * A year before an anchor, as business reports say it: where a quarter was just spoken of, "a year ago" is the same
 * quarter of the year before.
 */
public record YearBefore(Anchor anchor) implements Meaning {
    private static final int QUARTERS_PER_YEAR = 4;

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return context.quarter() == null
                ? new Offset(-1, Granularity.YEAR, anchor).resolve(context)
                : Optional.of(context.quarter().plus(-QUARTERS_PER_YEAR));
    }
}
