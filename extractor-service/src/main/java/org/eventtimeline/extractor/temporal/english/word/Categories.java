package org.eventtimeline.extractor.temporal.english.word;

/** The categories of the English rules; a pattern may use one as a slot. A name's first part is the wider category. */
public final class Categories {
    /** All dates. */
    public static final String DATE = "date";
    /** Dates that are single days. */
    public static final String DAY = "date.day";
    /** Holidays and named days. */
    public static final String HOLIDAY = "date.day.holiday";
    /** Clock times without a day. */
    public static final String CLOCK = "clock";

    /** Times and parts of a day, with or without their day. */
    public static final String TIME = "time";
    /** Spans of time. */
    public static final String DURATION = "duration";
    /** Several expressions that share a part. */
    public static final String RANGE = "range";

    /** What comes again and again. */
    public static final String SET = "set";
    /** The present, past and future. */
    public static final String REFERENCE = "reference";

    private Categories() {}
}
