package org.eventtimeline.extractor.temporal.meaning;

import java.time.DayOfWeek;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Weekend;

/**
 * The weekend near the publication: the coming one in the future tense, else the last one that has begun, unless the
 * paragraph tells of an earlier week.
 */
public record NearWeekend() implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        boolean future = context.tense().isFuture();
        if (context.week() != null && !future) {
            return Optional.of(new Weekend(Week.of(context.week().date())));
        }
        if (context.publication() == null && context.narrative() != null) {
            return Optional.of(new Weekend(Week.of(context.narrative().first())));
        }
        return context.anchor(Anchor.PUBLICATION).map(anchor -> {
            boolean begun = anchor.first().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            int weeks = begun || future ? 0 : -1;
            return new Weekend(Week.of(anchor.first()).plus(weeks));
        });
    }
}
