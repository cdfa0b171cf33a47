package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** The quarter that a business report speaks of: the one last named, else the one before the publication. */
public record LastQuarter() implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return context.quarter() == null
                ? new Offset(-1, Granularity.QUARTER, Anchor.PUBLICATION).resolve(context)
                : Optional.of(context.quarter());
    }
}
