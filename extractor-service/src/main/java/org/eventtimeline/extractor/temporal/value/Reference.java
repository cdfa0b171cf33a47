package org.eventtimeline.extractor.temporal.value;

/** A vague place in time relative to the writer's present, as TIMEX3 names it. */
public enum Reference implements TemporalValue {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF;

    @Override
    public Timex3Type type() {
        return Timex3Type.DATE;
    }

    @Override
    public String timex3() {
        return name();
    }
}
