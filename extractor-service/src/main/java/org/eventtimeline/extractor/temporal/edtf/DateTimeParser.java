package org.eventtimeline.extractor.temporal.edtf;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a day, {@code T}, a time to the second and perhaps a shift from UTC. */
final class DateTimeParser {
    private static final int MAX_SHIFT_HOURS = 18;

    private DateTimeParser() {}

    /** Empty where the text is no date and time, or one that no clock shows: {@code 24:00:00}, {@code 23:59:60}. */
    static Optional<DateTime> parse(String date, String time) {
        return DateParser.parse(date)
                .filter(value -> value instanceof CalendarDate day && day.isDay() && isUnqualified(day))
                .flatMap(DateValue::earliest)
                .flatMap(day -> {
                    var in = new Cursor(time);
                    return clock(in)
                            .flatMap(clock -> in.isAtEnd()
                                    ? Optional.of(new DateTime(day.atTime(clock), Optional.empty()))
                                    : shift(in).map(shift -> new DateTime(day.atTime(clock), Optional.of(shift))));
                });
    }

    private static boolean isUnqualified(CalendarDate day) {
        return day.qualification().level() == 0;
    }

    private static Optional<LocalTime> clock(Cursor in) {
        var hour = in.number(2, 23);
        var minute = in.takes(':') ? in.number(2, 59) : Optional.<Integer>empty();
        var second = in.takes(':') ? in.number(2, 59) : Optional.<Integer>empty();
        return hour.isPresent() && minute.isPresent() && second.isPresent()
                ? Optional.of(LocalTime.of(hour.get(), minute.get(), second.get()))
                : Optional.empty();
    }

    private static Optional<ZoneOffset> shift(Cursor in) {
        if (in.takes('Z')) {
            return Optional.of(ZoneOffset.UTC).filter(utc -> in.isAtEnd());
        }
        boolean isBehind = in.takes('-');
        if (!isBehind && !in.takes('+')) {
            return Optional.empty();
        }
        var hours = in.number(2, MAX_SHIFT_HOURS);
        var minutes = in.takes(':') ? in.number(2, 59) : Optional.of(0);
        if (hours.isEmpty() || minutes.isEmpty() || !in.isAtEnd()) {
            return Optional.empty();
        }
        int total = 60 * hours.get() + minutes.get();
        boolean isMinusZero = isBehind && total == 0;
        return isMinusZero || total > 60 * MAX_SHIFT_HOURS
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(60 * (isBehind ? -total : total)));
    }
}
