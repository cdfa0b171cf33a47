package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.TimeOfDay;

/** Goes on to the next day where the night lies between: "sank on Sunday night; the crew was found at dawn". */
final class Overnight {
    private static final String EVENING = "18";
    private static final String NOON = "12:00";

    private Overnight() {}

    /** The day of a time that names none, given the one that the text has come to. */
    static CalendarValue day(Context context, CalendarValue named, String time) {
        boolean night = context.narrative() instanceof TimeOfDay spoken && isLate(spoken.time()) && isEarly(time);
        if (!night || isFuture(context, named) || context.tense() == Tense.EARLIER) {
            return named;
        }
        return named.plus(1);
    }

    private static boolean isFuture(Context context, CalendarValue named) {
        LocalDate published = context.publication();
        return published != null && !named.first().isBefore(published);
    }

    private static boolean isLate(String time) {
        return time.equals("EV") || time.equals("NI") || isClock(time) && time.compareTo(EVENING) > 0;
    }

    private static boolean isEarly(String time) {
        return time.equals("MO") || isClock(time) && time.compareTo(NOON) <= 0;
    }

    private static boolean isClock(String time) {
        return Character.isDigit(time.charAt(0));
    }
}
