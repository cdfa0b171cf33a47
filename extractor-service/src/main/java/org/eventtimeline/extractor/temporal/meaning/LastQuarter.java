package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * The quarter that a business report speaks of, which may be one of its fiscal year: the one last named.
 *
 * @param otherwise which one it is where none was named
 */
public record LastQuarter(Meaning otherwise) implements Meaning {
    /** The one before the publication, where none was named. */
    public LastQuarter() {
        this(new Offset(-1, Granularity.QUARTER, Anchor.PUBLICATION));
    }

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return context.quarter() == null ? otherwise.resolve(context) : Optional.of(context.quarter());
    }
}
