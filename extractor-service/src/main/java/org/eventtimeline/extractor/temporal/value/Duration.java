package org.eventtimeline.extractor.temporal.value;

import java.util.Optional;

/**
 * A length of time, such as two weeks: {@code P2W}, or some days: {@code PXD}.
 *
 * @param timex3 the TIMEX3 value
 * @param mod whether it is only a bound or about right: "at least two weeks"
 */
public record Duration(String timex3, Optional<Modifier> mod) implements TemporalValue {

    /** A length as it stands. */
    public Duration(String timex3) {
        this(timex3, Optional.empty());
    }

    @Override
    public Timex3Type type() {
        return Timex3Type.DURATION;
    }
}
