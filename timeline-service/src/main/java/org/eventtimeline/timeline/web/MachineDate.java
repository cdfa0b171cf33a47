package org.eventtimeline.timeline.web;

import java.time.LocalDate;
import org.eventtimeline.timeline.date.DatePoint;
import org.eventtimeline.timeline.date.EventDate;

/** Says where a date begins in the form that HTML's {@code time} element takes, which knows no years before 1. */
final class MachineDate {
    private MachineDate() {}

    /** Null where HTML has no form for it. */
    static String of(EventDate date) {
        DatePoint start = date.start();
        if (start == null || start.earliest().getYear() < 1) {
            return null;
        }
        LocalDate day = start.earliest();
        String iso = day.toString();
        return switch (start.precision()) {
            case MINUTE -> day.atTime(start.clock()).toString();
            case DAY -> iso;
            case MONTH -> iso.substring(0, iso.lastIndexOf('-'));
            default -> iso.substring(0, iso.indexOf('-'));
        };
    }
}
