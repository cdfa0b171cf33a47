package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.edtf.Edtf;

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
        return Edtf.parse(timex3).map(Edtf::toString);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Edtf.parse(timex3).flatMap(Edtf::earliest);
    }

    @Override
    public Optional<LocalDate> latest() {
        return Edtf.parse(timex3).flatMap(Edtf::latest);
    }
}
