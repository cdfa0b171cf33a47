package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * A place in a year that the phrase leaves out: "September 3", "May", "last summer", "Christmas", "the third quarter".
 *
 * @param place the place in each year; null in years that lack it, such as February 29
 * @param direction which of them
 * @param partial the value where no context is known, with an unknown year
 */
public record InYear(IntFunction<? extends CalendarValue> place, Direction direction, TemporalValue partial)
        implements Meaning {

    /** Days up to which the nearest place is meant whatever the tense seems to be; news looks back unless it says. */
    private static final int FAR = 60;

    /** How many times further a place behind the story seems than one ahead of it. */
    private static final int BACK = 2;

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        if (context.publication() == null) {
            return Optional.of(context.narrative() == null ? partial : toldOf(context.narrative()));
        }
        return Optional.of(
                switch (direction) {
                    case LAST -> last(context);
                    case NEXT -> next(context);
                    case THIS -> inYear(context.publication().getYear());
                    case OPEN -> open(context);
                });
    }

    @Override
    public Optional<CalendarValue> onOrAfter(LocalDate day) {
        return around(day.getYear())
                .filter(value -> !value.first().isBefore(day))
                .min(Comparator.comparing(CalendarValue::first));
    }

    @Override
    public Optional<CalendarValue> onOrBefore(LocalDate day) {
        return around(day.getYear())
                .filter(value -> !value.first().isAfter(day))
                .max(Comparator.comparing(CalendarValue::first));
    }

    /** The place in this year, or the partial value where the year lacks it. */
    TemporalValue inYear(int year) {
        CalendarValue value = place.apply(year);
        return value == null ? partial : value;
    }

    private TemporalValue open(Context context) {
        if (context.past() != null && context.tense() != Tense.FUTURE) {
            return toldOf(context.past());
        }
        TemporalValue nearest = nearest(context.publication());
        if (!(nearest instanceof CalendarValue value)) {
            return nearest;
        }
        long published = context.publication().toEpochDay();
        if (context.tense() == Tense.FUTURE) {
            return published - value.last().toEpochDay() > FAR ? next(context) : nearest;
        }
        return context.tense() == Tense.PAST && value.first().toEpochDay() - published > FAR ? last(context) : nearest;
    }

    /** A date of another time goes on from there: "March 4, 1985 ... On June 9", "In November 1916 ... In January". */
    private TemporalValue toldOf(CalendarValue past) {
        return past.granularity().isCoarserThan(Granularity.SEASON) ? inYear(past.year()) : onwards(past.first());
    }

    /** The nearest place to the day that a story has come to, and it rather goes on than back. */
    private TemporalValue onwards(LocalDate day) {
        return nearest(day, value -> distance(value, day) * (value.last().isBefore(day) ? BACK : 1));
    }

    private TemporalValue last(Context context) {
        var published = new Day(context.publication());
        return around(context.publication().getYear())
                .filter(value -> value.isBefore(published))
                .max(Comparator.comparing(CalendarValue::first))
                .map(TemporalValue.class::cast)
                .orElse(partial);
    }

    private TemporalValue next(Context context) {
        var published = new Day(context.publication());
        return around(context.publication().getYear())
                .filter(value -> !value.isBefore(published))
                .min(Comparator.comparing(CalendarValue::first))
                .map(TemporalValue.class::cast)
                .orElse(partial);
    }

    private TemporalValue nearest(LocalDate day) {
        return nearest(day, value -> distance(value, day));
    }

    private TemporalValue nearest(LocalDate day, ToLongFunction<CalendarValue> distance) {
        return around(day.getYear())
                .min(Comparator.comparingLong(distance))
                .map(TemporalValue.class::cast)
                .orElse(partial);
    }

    private static long distance(CalendarValue value, LocalDate day) {
        long ahead = value.first().toEpochDay() - day.toEpochDay();
        long behind = day.toEpochDay() - value.last().toEpochDay();
        return Math.max(0, Math.max(ahead, behind));
    }

    private Stream<CalendarValue> around(int year) {
        return Stream.of(year - 1, year, year + 1)
                .map(y -> (CalendarValue) place.apply(y))
                .filter(value -> value != null);
    }
}
