package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** A value that needs no context: "September 4, 2025", "three weeks", "now". */
public record Fixed(TemporalValue value) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return Optional.of(value);
    }
}
