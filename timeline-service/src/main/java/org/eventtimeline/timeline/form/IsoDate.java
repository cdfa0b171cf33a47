package org.eventtimeline.timeline.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eventtimeline.timeline.date.DatePoint;
import org.eventtimeline.timeline.date.Precision;

/** Where an event begins and ends in ISO 8601, at its own precision: a year, a month, a day, or a minute. */
final class IsoDate {
    private IsoDate() {}

    /** The beginning, null where it is open. */
    static String first(Story story) {
        DatePoint start = story.date().start();
        return start == null ? null : written(start, start.earliest());
    }

    /** The end, null where it is open, or where the beginning says it already. */
    static String last(Story story) {
        DatePoint end = story.date().end();
        String written = end == null ? null : written(end, end.latest());
        return written == null || written.equals(first(story)) ? null : written;
    }

    private static String written(DatePoint point, LocalDate day) {
        if (point.precision() == Precision.MINUTE) {
            return LocalDateTime.of(day, point.clock()).toString();
        }
        String iso = day.toString();
        if (point.precision() == Precision.DAY) {
            return iso;
        }
        boolean isYears = point.precision().compareTo(Precision.YEAR) <= 0;
        return iso.substring(0, iso.length() - (isYears ? "-MM-dd" : "-MM").length());
    }
}
