package org.eventtimeline.timeline.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of the year to which EDTF gives a number where a month would stand.
 *
 * <p>Seasons are the meteorological ones of the northern half; winter ends in the year after the one it is named for.
 */
record YearPart(Precision precision, int firstMonth, int months) {

    static Optional<YearPart> of(String month) {
        if (month == null || month.indexOf('X') >= 0) {
            return Optional.empty();
        }
        int code = Integer.parseInt(month);
        if (code >= 21 && code <= 24) {
            return Optional.of(new YearPart(Precision.SEASON, 3 * (code - 20), 3));
        }
        if (code >= 33 && code <= 36) {
            return Optional.of(new YearPart(Precision.QUARTER, 3 * (code - 33) + 1, 3));
        }
        if (code == 40 || code == 41) {
            return Optional.of(new YearPart(Precision.HALF, 6 * (code - 40) + 1, 6));
        }
        return Optional.empty();
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plusMonths(months).minusDays(1);
    }
}
