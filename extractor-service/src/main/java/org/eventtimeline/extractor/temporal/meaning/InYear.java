package org.eventtimeline.extractor.temporal.meaning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
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

    private static final int MONTHS_PER_YEAR = 12;

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        if (context.publication() == null) {
            return Optional.of(
                    context.narrative() == null
                            ? partial
                            : orPartial(places().toldOf(context.narrative(), context.tense())));
        }
        return Optional.of(
                switch (direction) {
                    case LAST -> beforeLast(context);
                    case NEXT -> following(context.publication());
                    case THIS -> orPartial(places().current(context.publication(), context.tense()));
                    case BEGUN -> begun(context);
                    case OPEN -> open(context);
                });
    }

    @Override
    public Optional<CalendarValue> onOrAfter(LocalDate day) {
        return Optional.ofNullable(
                places().first(day.getYear(), value -> !value.first().isBefore(day)));
    }

    @Override
    public Optional<CalendarValue> onOrBefore(LocalDate day) {
        return Optional.ofNullable(
                places().last(day.getYear(), value -> !value.first().isAfter(day)));
    }

    private TemporalValue open(Context context) {
        TemporalValue nearest = orPartial(places().nearest(context.publication()));
        if (context.past() != null && context.tense() != Tense.FUTURE) {
            TemporalValue told = orPartial(places().toldBy(context.publication(), context.past(), context.tense()));
            return onOrBefore(context.publication())
                    .filter(latest -> NewsDays.hold(latest, told, context))
                    .<TemporalValue>map(latest -> latest)
                    .orElse(told);
        }
        if (!(nearest instanceof CalendarValue value)) {
            return nearest;
        }
        long published = context.publication().toEpochDay();
        if (context.tense().isFuture()) {
            boolean surely = context.tense() == Tense.FUTURE
                    && (value.granularity() == Granularity.MONTH || value.granularity() == Granularity.SEASON);
            return published - value.last().toEpochDay() > (surely ? 0 : FAR) ? next(context) : nearest;
        }
        long ahead = value.first().toEpochDay() - published;
        boolean over = context.tense() == Tense.DONE || context.tense() == Tense.EARLIER;
        if (!context.tense().isPast() || ahead <= (over ? 0 : FAR)) {
            return nearest;
        }
        // "Saturday, June 1" is in no year that has just been.
        return last(context) instanceof CalendarValue last ? last : nearest;
    }

    /** "Last February", told in March: nobody calls so the month that has just ended. */
    private TemporalValue beforeLast(Context context) {
        var published = new Day(context.publication());
        TemporalValue last = last(context);
        boolean justOver = last instanceof CalendarValue value
                && value.granularity() == Granularity.MONTH
                && value.plus(1).contains(published);
        return justOver ? ((CalendarValue) last).plus(-MONTHS_PER_YEAR) : last;
    }

    private TemporalValue last(Context context) {
        LocalDate published = context.publication();
        CalendarValue last =
                places().last(published.getYear(), value -> value.last().isBefore(published));
        // In January "last winter" began the year before last.
        return orPartial(
                last != null
                        ? last
                        : places().last(
                                        published.getYear() - 1,
                                        value -> value.last().isBefore(published)));
    }

    private TemporalValue begun(Context context) {
        return orPartial(onOrBefore(context.publication()).orElse(null));
    }

    /** "Next summer", told in summer: the one after this. */
    private TemporalValue following(LocalDate published) {
        return orPartial(
                places().first(published.getYear(), value -> value.first().isAfter(published)));
    }

    private TemporalValue next(Context context) {
        LocalDate published = context.publication();
        return orPartial(
                places().first(published.getYear(), value -> !value.last().isBefore(published)));
    }

    private Places places() {
        return new Places(place);
    }

    private TemporalValue orPartial(CalendarValue value) {
        return value == null ? partial : value;
    }
}
