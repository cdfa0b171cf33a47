package org.eventtimeline.extractor.temporal.value;

import java.util.Optional;

/**
 * A place in the calendar whose year, month or day nothing tells: {@code XXXX-09-03}.
 *
 * @param type DATE or TIME
 * @param timex3 the TIMEX3 value, with {@code X} for each unknown digit
 */
public record PartialDate(Timex3Type type, String timex3) implements TemporalValue {

    /** EDTF has unspecified digits too, but neither weekdays nor parts of days. */
    @Override
    public Optional<String> edtf() {
        return timex3.chars().allMatch(c -> c == 'X' || c == '-' || (c >= '0' && c <= '9'))
                ? Optional.of(timex3)
                : Optional.empty();
    }
}
