package org.eventtimeline.extractor.temporal.edtf;

import java.util.Optional;

/** What stands on either side of an interval's slash. */
sealed interface Endpoint permits DateValue, Unbounded {

    /** The first day that it can mean. */
    CalendarDay first();

    /** The last day that it can mean. */
    CalendarDay last();

    /** The date, where there is one. */
    Optional<DateValue> date();
}
