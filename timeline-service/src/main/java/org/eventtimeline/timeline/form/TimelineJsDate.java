package org.eventtimeline.timeline.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.HumanDate;
import org.eventtimeline.timeline.date.Precision;

/**
 * A date of TimelineJS3, which stands where its parts say and reads as {@code displayDate} does. Years are those that
 * people write and TimelineJS3 shows: -44 is 44 BC, and there is no year 0.
 *
 * @param year the year, 1 BC being -1
 * @param month the month from 1, null for a year
 * @param day the day of the month, null for a month
 * @param hour the hour from 0, null for a day
 * @param minute the minute, null for a day
 * @param displayDate the date in words
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineJsDate(int year, Integer month, Integer day, Integer hour, Integer minute, String displayDate) {

    /** Where an event begins, as finely as it is known. */
    static TimelineJsDate first(Story story) {
        Precision precision = story.event().precision();
        LocalDate day = story.firstDay();
        LocalTime clock = story.clock().orElse(null);
        boolean isWholeYear = precision.compareTo(Precision.YEAR) <= 0 && day.getDayOfYear() == 1;
        boolean isWholeMonth = precision.compareTo(Precision.MONTH) <= 0 && day.getDayOfMonth() == 1;
        return new TimelineJsDate(
                year(day),
                isWholeYear ? null : (Integer) day.getMonthValue(),
                isWholeMonth ? null : (Integer) day.getDayOfMonth(),
                clock == null ? null : clock.getHour(),
                clock == null ? null : clock.getMinute(),
                story.when());
    }

    /** The last day of what takes longer than a day. */
    static Optional<TimelineJsDate> last(Story story) {
        LocalDate day = story.lastDay();
        return day.equals(story.firstDay())
                ? Optional.empty()
                : Optional.of(new TimelineJsDate(
                        year(day),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        null,
                        null,
                        HumanDate.of(EventDate.read(day.toString()).orElseThrow())));
    }

    private static int year(LocalDate day) {
        return day.getYear() > 0 ? day.getYear() : day.getYear() - 1;
    }
}
