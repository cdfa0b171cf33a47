package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.PartialDate;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Timex3Type;

/** A day of the month last spoken of: "the 15th". */
public record OnDayOfMonth(int day) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        String number = day < 10 ? "0" + day : String.valueOf(day);
        return Optional.of(context.anchor(Anchor.NARRATIVE)
                .map(CalendarValue::first)
                .filter(month -> day <= month.lengthOfMonth())
                .<TemporalValue>map(month -> new Day(month.withDayOfMonth(day)))
                .orElse(new PartialDate(Timex3Type.DATE, "XXXX-XX-" + number)));
    }
}
