package org.eventtimeline.extractor.temporal.value;

/**
 * A length of time, such as two weeks: {@code P2W}, or some days: {@code PXD}.
 *
 * @param timex3 the TIMEX3 value
 */
public record Duration(String timex3) implements TemporalValue {

    @Override
    public Timex3Type type() {
        return Timex3Type.DURATION;
    }
}
