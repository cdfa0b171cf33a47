package org.eventtimeline.extractor.temporal.english;

/** The categories of the English rules; a pattern may use one as a slot. A name's first part is the wider category. */
final class Categories {
    static final String DATE = "date";
    /** Dates that are single days. */
    static final String DAY = "date.day";
    /** Holidays and named days. */
    static final String HOLIDAY = "date.day.holiday";
    /** Clock times without a day. */
    static final String CLOCK = "clock";

    static final String TIME = "time";
    static final String DURATION = "duration";
    /** Several expressions that share a part. */
    static final String RANGE = "range";

    static final String SET = "set";
    static final String REFERENCE = "reference";

    private Categories() {}
}
