package org.eventtimeline.timeline.web;

import java.time.LocalDate;
import org.eventtimeline.timeline.date.DatePoint;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.Precision;

/**
 * Says a date in the form that HTML's {@code time} element takes, which knows no years before 1, nothing coarser than a
 * year and no interval. A part of a year is said as its year, which is true though less.
 */
final class MachineDate {
    private MachineDate() {}

    /** Null where HTML has no form for it. */
    static String of(EventDate date) {
        return date.isInterval() || !date.members().isEmpty() ? null : of(date.start());
    }

    private static String of(DatePoint point) {
        LocalDate day = point.earliest();
        if (day.getYear() < 1 || point.precision().compareTo(Precision.YEAR) < 0) {
            return null;
        }
        String iso = day.toString();
        return switch (point.precision()) {
            case MINUTE -> day.atTime(point.clock()).toString();
            case DAY -> iso;
            case MONTH -> iso.substring(0, iso.lastIndexOf('-'));
            default -> iso.substring(0, iso.indexOf('-'));
        };
    }
}
