package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** The months of a year that a business report sums up besides its quarter: "the nine months". */
public record SummedUp(Duration months) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return Optional.of(months);
    }
}
