package org.eventtimeline.extractor.temporal.meaning;

import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/** What a phrase says before its context is known. */
public sealed interface Meaning
        permits AtTime,
                Fixed,
                InYear,
                LastQuarter,
                NearWeekend,
                Offset,
                OnDayOfMonth,
                OnWeekday,
                PeriodOf,
                SummedUp,
                Within,
                YearBefore {

    /** The value in a context; empty where the context doesn't settle it and no partial value can be given. */
    Optional<TemporalValue> resolve(Context context);
}
