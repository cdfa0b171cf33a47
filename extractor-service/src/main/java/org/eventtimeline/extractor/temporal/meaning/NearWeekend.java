package org.eventtimeline.extractor.temporal.meaning;

import java.time.DayOfWeek;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Weekend;

/** The weekend near the publication: the coming one in the future tense, else the last one that has begun. */
public record NearWeekend() implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return context.anchor(Anchor.PUBLICATION).map(anchor -> {
            boolean begun = anchor.first().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            int weeks = begun || context.tense() == Tense.FUTURE ? 0 : -1;
            return new Weekend(Week.of(anchor.first()).plus(weeks));
        });
    }
}
