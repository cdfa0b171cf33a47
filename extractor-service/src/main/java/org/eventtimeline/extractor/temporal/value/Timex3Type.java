package org.eventtimeline.extractor.temporal.value;

/** The types of TIMEX3 (TimeML 1.2.1, ISO 24617-1). */
public enum Timex3Type {
    DATE,
    TIME,
    DURATION,
    SET
}
