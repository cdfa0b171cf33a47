package org.eventtimeline.extractor.temporal.meaning;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
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

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        if (context.publication() == null) {
            return Optional.of(
                    context.narrative() == null
                            ? partial
                            : inYear(context.narrative().year()));
        }
        return Optional.of(
                switch (direction) {
                    case LAST -> last(context, 0);
                    case NEXT -> next(context);
                    case THIS -> inYear(context.publication().getYear());
                    case OPEN -> open(context);
                });
    }

    /** The place in this year, or the partial value where the year lacks it. */
    TemporalValue inYear(int year) {
        CalendarValue value = place.apply(year);
        return value == null ? partial : value;
    }

    private TemporalValue open(Context context) {
        int narrative = context.narrative() == null
                ? context.publication().getYear()
                : context.narrative().year();
        if (Math.abs(narrative - context.publication().getYear()) > 1) {
            return inYear(narrative);
        }
        return switch (context.tense()) {
            case PAST -> last(context, 1);
            case FUTURE -> next(context);
            case PRESENT, UNKNOWN -> nearest(context);
        };
    }

    /** The last one; one that holds the publication date counts if asked to. */
    private TemporalValue last(Context context, int holding) {
        var published = new Day(context.publication());
        return around(context)
                .filter(value -> value.isBefore(published) || holding > 0 && !published.isBefore(value))
                .max(Comparator.comparing(CalendarValue::first))
                .map(TemporalValue.class::cast)
                .orElse(partial);
    }

    private TemporalValue next(Context context) {
        var published = new Day(context.publication());
        return around(context)
                .filter(value -> !value.isBefore(published))
                .min(Comparator.comparing(CalendarValue::first))
                .map(TemporalValue.class::cast)
                .orElse(partial);
    }

    private TemporalValue nearest(Context context) {
        var published = context.publication().toEpochDay();
        return around(context)
                .min(Comparator.comparing(value -> Math.abs(value.first().toEpochDay() - published)))
                .map(TemporalValue.class::cast)
                .orElse(partial);
    }

    private Stream<CalendarValue> around(Context context) {
        int year = context.publication().getYear();
        return Stream.of(year - 1, year, year + 1)
                .map(y -> (CalendarValue) place.apply(y))
                .filter(value -> value != null);
    }
}
