package org.eventtimeline.timeline.date;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One place in the calendar at its own precision: a day, a season, a decade.
 *
 * @param precision how exactly it is known
 * @param earliest the first day it can mean
 * @param latest the last day it can mean
 * @param clock the time of day, null where the precision is coarser
 * @param uncertain whether the source doubts it: EDTF's {@code ?}
 * @param approximate whether it is only about right: EDTF's {@code ~}
 */
public record DatePoint(
        Precision precision,
        LocalDate earliest,
        LocalDate latest,
        LocalTime clock,
        boolean uncertain,
        boolean approximate) {

    boolean isCertain() {
        return !uncertain && !approximate;
    }
}
