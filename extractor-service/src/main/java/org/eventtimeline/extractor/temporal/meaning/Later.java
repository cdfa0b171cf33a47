package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * So long after what was told: "two years later". Where no time was told yet, and what happened then is over, nobody
 * can say from when it counts, and it is a length.
 *
 * @param point the time counted from the one that was told
 * @param length how long after it
 */
public record Later(Meaning point, Duration length) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        boolean unknown = context.narrative() == null
                && context.publication() != null
                && !context.tense().isFuture();
        return unknown ? Optional.of(length) : point.resolve(context);
    }
}
