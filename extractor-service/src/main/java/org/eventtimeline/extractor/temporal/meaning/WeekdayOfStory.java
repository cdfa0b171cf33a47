package org.eventtimeline.extractor.temporal.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.TemporalValue;

/**
 * The weekday that a story has come to: "It sank on 9 July 1983. The wreck was found on the Monday". Of a story that
 * names no day, "It sank in July 1983", nobody can tell the Monday, and it is somewhere in the whole.
 */
public record WeekdayOfStory(DayOfWeek weekday) implements Meaning {

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        CalendarValue told = context.narrative();
        if (told == null || told.granularity().isCoarserThan(Granularity.YEAR) || isNews(context)) {
            return new OnWeekday(weekday, Direction.OPEN).resolve(context);
        }
        if (told.granularity().isCoarserThan(Granularity.WEEK)) {
            return context.close() ? Optional.of(told) : new OnWeekday(weekday, Direction.OPEN).resolve(context);
        }
        return Optional.of(new Day(
                context.tense() == Tense.EARLIER
                        ? told.last().with(TemporalAdjusters.previousOrSame(weekday))
                        : told.first().with(TemporalAdjusters.nextOrSame(weekday))));
    }

    /** Whether the story has come to the writer's own week, whose days news names by their weekdays alone. */
    private static boolean isNews(Context context) {
        LocalDate published = context.publication();
        return published != null && !context.narrative().last().isBefore(published.minusWeeks(1));
    }
}
