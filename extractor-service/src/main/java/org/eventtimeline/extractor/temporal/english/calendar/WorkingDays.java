package org.eventtimeline.extractor.temporal.english.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts the days from Monday to Friday; holidays are left in, as they differ from place to place. */
public final class WorkingDays {
    private static final int PER_WEEK = 5;

    private WorkingDays() {}

    /** The day, or where it is none the next (1) or last (-1) working day. */
    static LocalDate onOr(LocalDate day, int sign) {
        LocalDate found = day;
        while (found.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            found = found.plusDays(sign);
        }
        return found;
    }

    /** So many working days later; earlier where negative. */
    public static LocalDate plus(LocalDate day, int n) {
        int sign = Integer.signum(n);
        LocalDate found = onOr(day, -sign).plusWeeks(n / PER_WEEK);
        for (int i = 0; i < Math.abs(n) % PER_WEEK; i++) {
            found = onOr(found.plusDays(sign), sign);
        }
        return found;
    }
}
