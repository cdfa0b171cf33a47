package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.util.Optional;

/** What a temporal expression means. TIMEX3 and EDTF are two renderings of it. */
public sealed interface TemporalValue
        permits CalendarValue, Duration, OpenInterval, PartialDate, Recurrence, Reference {

    /** The TIMEX3 type under which the value is annotated. */
    Timex3Type type();

    /** The TIMEX3 {@code value} attribute, such as {@code 2025-09-04}, {@code P2W} or {@code PRESENT_REF}. */
    String timex3();

    /** The TIMEX3 {@code mod} attribute; empty where the value is meant as it stands. */
    default Optional<Modifier> mod() {
        return Optional.empty();
    }

    /** The TIMEX3 {@code quant} attribute of a set, {@code EVERY}; empty where none is told. */
    default Optional<String> quant() {
        return Optional.empty();
    }

    /** The TIMEX3 {@code freq} attribute of a set: how often in each, {@code 2X}; empty where none is told. */
    default Optional<String> freq() {
        return Optional.empty();
    }

    /** The EDTF (ISO 8601-2) string; empty where the value names no place in the calendar. */
    default Optional<String> edtf() {
        return Optional.empty();
    }

    /** The first calendar day that the value can mean; empty where it is open or names none. */
    default Optional<LocalDate> earliest() {
        return Optional.empty();
    }

    /** The last calendar day that the value can mean; empty where it is open or names none. */
    default Optional<LocalDate> latest() {
        return Optional.empty();
    }
}
