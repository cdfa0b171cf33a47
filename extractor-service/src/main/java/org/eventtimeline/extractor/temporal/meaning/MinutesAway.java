package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.TimeOfDay;

/**
 * So many minutes from the time that the story has come to, "ten minutes later"; where that is no clock time, its day,
 * some days away where the minutes are so many.
 *
 * @param minutes how many minutes later; earlier where negative
 */
public record MinutesAway(long minutes) implements Meaning {
    private static final int MINUTES_PER_DAY = 24 * 60;

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        return context.narrative() instanceof TimeOfDay time && time.isClock()
                ? Optional.of(time.plusMinutes(minutes))
                : new Offset(minutes / MINUTES_PER_DAY, Granularity.DAY, Anchor.NARRATIVE).resolve(context);
    }
}
