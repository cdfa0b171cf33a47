package org.eventtimeline.extractor.temporal.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A time on a day: {@code 2025-09-04T10:30}, or a part of the day: {@code 2025-09-04TMO}.
 *
 * @param day the day
 * @param time a clock time in ISO 8601 without its {@code T}, with its zone where known, or a TIMEX3 part of the day
 */
public record TimeOfDay(Day day, String time) implements CalendarValue {
    private static final String MIDNIGHT = "24:00";

    @Override
    public Timex3Type type() {
        return Timex3Type.TIME;
    }

    @Override
    public String timex3() {
        return day.timex3() + "T" + time;
    }

    /**
     * EDTF knows clock times to the second only, and midnight as the next day's beginning; a part of a day is its day.
     */
    @Override
    public Optional<String> edtf() {
        if (time.startsWith(MIDNIGHT)) {
            return new TimeOfDay(day.plus(1), "00:00" + time.substring(MIDNIGHT.length())).edtf();
        }
        return isClock() ? WrittenYears.edtf(this, day.iso() + "T" + toTheSecond()) : day.edtf();
    }

    private String toTheSecond() {
        int end = "hh:mm".length();
        return time.startsWith(":", end) ? time : time.substring(0, end) + ":00" + time.substring(end);
    }

    /** Whether it is a clock time. */
    public boolean isClock() {
        return time.indexOf(':') > 0;
    }

    /** The clock time so many minutes later; earlier where negative. */
    public TimeOfDay plusMinutes(long minutes) {
        int end = 0;
        while (end < time.length() && "0123456789:.".indexOf(time.charAt(end)) >= 0) {
            end++;
        }
        String clock = time.substring(0, end);
        LocalDateTime from = clock.startsWith(MIDNIGHT)
                ? day.date().plusDays(1).atStartOfDay()
                : day.date().atTime(LocalTime.parse(clock));
        LocalDateTime to = from.plusMinutes(minutes);
        return new TimeOfDay(new Day(to.toLocalDate()), to.toLocalTime() + time.substring(end));
    }

    @Override
    public LocalDate first() {
        return day.date();
    }

    @Override
    public LocalDate last() {
        return day.date();
    }

    @Override
    public Granularity granularity() {
        return isClock() ? Granularity.MINUTE : Granularity.PART_OF_DAY;
    }

    @Override
    public TimeOfDay plus(long n) {
        return new TimeOfDay(day.plus(n), time);
    }
}
