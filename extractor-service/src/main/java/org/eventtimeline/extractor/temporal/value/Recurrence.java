package org.eventtimeline.extractor.temporal.value;

/**
 * A set of times, such as every Monday: {@code XXXX-WXX-1}, or every two weeks: {@code P2W}.
 *
 * @param timex3 the TIMEX3 value
 */
public record Recurrence(String timex3) implements TemporalValue {

    @Override
    public Timex3Type type() {
        return Timex3Type.SET;
    }
}
