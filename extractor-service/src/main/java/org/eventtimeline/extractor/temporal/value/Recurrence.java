package org.eventtimeline.extractor.temporal.value;

import java.util.Optional;

/**
 * A set of times, such as every Monday: {@code XXXX-WXX-1}, or every two weeks: {@code P2W}.
 *
 * @param timex3 the TIMEX3 value
 * @param quant which of them are meant: {@code EVERY}
 * @param freq how often in each, {@code 2X}, or how much of each, {@code 3D}
 */
public record Recurrence(String timex3, Optional<String> quant, Optional<String> freq) implements TemporalValue {

    /** Times of which nothing more is told. */
    public Recurrence(String timex3) {
        this(timex3, Optional.empty(), Optional.empty());
    }

    @Override
    public Timex3Type type() {
        return Timex3Type.SET;
    }
}
