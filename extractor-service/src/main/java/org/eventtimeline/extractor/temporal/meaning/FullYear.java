package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Year;

/**
 * The year of which a business report sums up the quarters: that which has ended with the last one, or the writer's.
 */
public record FullYear() implements Meaning {
    private static final int LAST_QUARTER = 4;

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        boolean ended = context.quarter() != null
                && context.quarter().number() == LAST_QUARTER
                && !context.tense().isFuture();
        return ended
                ? Optional.of(new Year(context.quarter().year()))
                : new Offset(0, Granularity.YEAR, Anchor.PUBLICATION).resolve(context);
    }
}
