package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.time.YearMonth;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Century;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Decade;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Half;
import org.eventtimeline.extractor.temporal.value.Millennium;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.Quarter;
import org.eventtimeline.extractor.temporal.value.Season;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Weekend;
import org.eventtimeline.extractor.temporal.value.Year;

/** The stretch of the calendar of a given precision that holds a day. */
public final class Units {
    private Units() {}

    /** The day, week, month, ... that holds the day; for anything finer than a day, the day. */
    public static CalendarValue enclosing(LocalDate day, Granularity unit) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (unit) {
            case MINUTE, HOUR, PART_OF_DAY, DAY -> new Day(day);
            case WEEKEND -> new Weekend(Week.of(day));
            case WEEK -> Week.of(day);
            case MONTH -> new Month(YearMonth.from(day));
            case QUARTER -> new Quarter(year, (month + 2) / 3);
            case SEASON -> new Season(month < 3 ? year - 1 : year, Season.Name.of(month));
            case HALF -> new Half(year, month <= 6 ? 1 : 2);
            case YEAR -> new Year(year);
            case DECADE -> Decade.of(year);
            case CENTURY -> Century.of(year);
            case MILLENNIUM -> Millennium.of(year);
        };
    }
}
