package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** What a phrase says before its context is known. */
public sealed interface Meaning
        permits AtTime,
                EitherOrder,
                Fixed,
                FullYear,
                InCountry,
                InYear,
                LastQuarter,
                Later,
                LengthOrPoint,
                MinutesAway,
                NearerOf,
                NearWeekend,
                Offset,
                OnDayOfMonth,
                OnWeekday,
                PeriodOf,
                Preferred,
                SummedUp,
                WeekdayOfStory,
                Within,
                YearBefore {

    /** The value in a context; empty where the context doesn't settle it and no partial value can be given. */
    Optional<TemporalValue> resolve(Context context);

    /** Of a place that comes again, the first that begins on the day or after; empty for others. */
    default Optional<CalendarValue> onOrAfter(LocalDate day) {
        return Optional.empty();
    }

    /** Of a place that comes again, the last that begins on the day or before; empty for others. */
    default Optional<CalendarValue> onOrBefore(LocalDate day) {
        return Optional.empty();
    }
}
