package org.eventtimeline.timeline.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Objects;
import org.eventtimeline.timeline.date.EventDate;
import org.eventtimeline.timeline.date.Precision;

/**
 * When something happened, as a mention tells it.
 *
 * @param date the date it tells
 * @param cell the cell of the calendar that the date names
 * @param isWritten whether the text writes the date out; a day that was found otherwise, from that of another event or
 *     that of the article, may be one off
 * @param isLongPast whether it was no news any more when it was told
 */
record When(EventDate date, Cell cell, boolean isWritten, boolean isLongPast) {
    /** What was so long ago when it was told is no news. */
    private static final Period LONG = Period.ofWeeks(1);

    /** So far apart two tell of one thing that happens once in a life. */
    private static final Period NEAR = Period.ofDays(3);

    static When of(EventDate date, boolean isWritten) {
        return new When(date, Cell.of(date, isWritten), isWritten, false);
    }

    /** The same, told by an article of that time. */
    When toldAt(Instant time) {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        return new When(date, cell, isWritten, last(date).isBefore(day.minus(LONG)));
    }

    /** Whether both cannot be of one event: neither lies in the other, nor does a day of a week. */
    boolean excludes(When other) {
        return !contains(date, other.date)
                && !contains(other.date, date)
                && !mayBeADayOff(other)
                && !hasADayIn(other)
                && !other.hasADayIn(this);
    }

    /** Whether it is of a few days, one of which the other may mean: a week at the end of a month. */
    private boolean hasADayIn(When other) {
        return cell.isOfFewDays()
                && !first(date).isAfter(last(other.date))
                && !last(date).isBefore(first(other.date));
    }

    private static boolean contains(EventDate outer, EventDate inner) {
        return !first(outer).isAfter(first(inner))
                && !last(outer).isBefore(last(inner))
                && (clock(outer) == null || Objects.equals(clock(outer), clock(inner)));
    }

    private boolean mayBeADayOff(When other) {
        return (clock(date) == null || clock(other.date) == null) && cell.isBeside(other.cell);
    }

    /** Whether one tells as news, without a date, what the other dates not long before. */
    boolean mayBeNewsOf(When other) {
        return isNewsOf(other) || other.isNewsOf(this);
    }

    private boolean isNewsOf(When other) {
        return !isWritten
                && isOfADay()
                && !last(other.date).isAfter(first(date))
                && first(date).minusMonths(1).isBefore(last(other.date));
    }

    /** Whether both are of a day or a few, and no more than two days lie between them. */
    boolean isNear(When other) {
        return isOfFewDays()
                && other.isOfFewDays()
                && !first(date).isAfter(last(other.date).plus(NEAR))
                && !first(other.date).isAfter(last(date).plus(NEAR));
    }

    private boolean isOfFewDays() {
        return isOfADay() || cell.isOfFewDays();
    }

    /** Whether one is when the figures of the other, a part of a year, are told. */
    boolean mayTellFiguresOf(When other) {
        return cell.isToldIn(other.cell) || other.cell.isToldIn(cell);
    }

    /** Whether both name the same days and times. */
    boolean isTheSameAs(When other) {
        return hasTheDaysOf(other) && Objects.equals(clock(date), clock(other.date));
    }

    /** Whether both name the same days, or one may mean those of the other. */
    boolean mayBeOfTheDaysOf(When other) {
        return hasTheDaysOf(other) || mayBeADayOff(other);
    }

    boolean hasTheDaysOf(When other) {
        return cell.name().equals(other.cell.name());
    }

    /** Whether it names a day, or a time of one. */
    boolean isOfADay() {
        return date.precision().compareTo(Precision.DAY) >= 0;
    }

    private static LocalTime clock(EventDate date) {
        return date.start() == null ? null : date.start().clock();
    }

    private static LocalDate first(EventDate date) {
        return date.earliest() == null ? LocalDate.MIN : date.earliest();
    }

    private static LocalDate last(EventDate date) {
        return date.latest() == null ? LocalDate.MAX : date.latest();
    }
}
