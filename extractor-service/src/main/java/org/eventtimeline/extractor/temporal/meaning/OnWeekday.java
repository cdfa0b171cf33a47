package org.eventtimeline.extractor.temporal.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.PartialDate;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Timex3Type;

/**
 * A weekday near the publication: "Monday", "last Friday", "next Tuesday".
 *
 * <p>News names a day of its own week by its weekday, so that the publication's weekday is the day itself. A history
 * goes on from the day it has come to, and so does a paragraph that tells of an earlier week.
 */
public record OnWeekday(DayOfWeek weekday, Direction direction) implements Meaning {

    /** Years for which courts and inquiries look back. */
    private static final int LATE = 5;

    private static final int DAYS = 7;

    /** Weeks for which news names days by their weekdays. */
    private static final int NEAR = 2;

    @Override
    public Optional<TemporalValue> resolve(Context context) {
        CalendarValue told = context.past();
        if (direction == Direction.OPEN
                && context.history()
                && told != null
                && !told.granularity().isCoarserThan(Granularity.WEEK)
                && !isOfLateYears(told, context)
                && !(context.publication() != null && context.tense() == Tense.FUTURE)) {
            boolean before = context.tense() == Tense.EARLIER;
            return Optional.of(new Day(told.first()
                    .with(before ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.nextOrSame(weekday))));
        }
        if (direction == Direction.OPEN && context.tense() == Tense.EXPECTED) {
            Optional<TemporalValue> expected = expected(told, context.publication());
            if (expected.isPresent()) {
                return expected;
            }
        }
        if (direction == Direction.OPEN
                && context.week() != null
                && !context.tense().isFuture()) {
            return Optional.of(new Day(context.week().date().with(TemporalAdjusters.nextOrSame(weekday))));
        }
        if (context.publication() == null) {
            return Optional.of(new PartialDate(Timex3Type.DATE, "XXXX-WXX-" + weekday.getValue()));
        }
        return Optional.of(new Day(
                isBeforeStory(context)
                        ? context.narrative().first().with(TemporalAdjusters.previousOrSame(weekday))
                        : near(context.publication(), context.tense())));
    }

    /** "Said on 3 May it would open on Monday"; as seen from the publication where that was no day. */
    private Optional<TemporalValue> expected(CalendarValue told, LocalDate publication) {
        if (told != null && told.first().equals(told.last())) {
            return Optional.of(new Day(told.first().with(TemporalAdjusters.next(weekday))));
        }
        return Optional.ofNullable(publication).map(day -> new Day(near(day, Tense.FUTURE)));
    }

    /** Of the years just before its own news tells as well, and goes on with days of its own week. */
    private static boolean isOfLateYears(CalendarValue told, Context context) {
        return context.publication() != null && context.publication().getYear() - told.year() <= LATE;
    }

    /** "They met on Thursday. The king had come on Wednesday": told a week later, of the Wednesday before that. */
    private boolean isBeforeStory(Context context) {
        CalendarValue told = context.narrative();
        return direction == Direction.OPEN
                && told != null
                && context.tense() == Tense.EARLIER
                && told.first().equals(told.last())
                && !told.first().isAfter(context.publication())
                && told.first().isAfter(context.publication().minusWeeks(NEAR));
    }

    @Override
    public Optional<CalendarValue> onOrAfter(LocalDate day) {
        return Optional.of(new Day(day.with(TemporalAdjusters.nextOrSame(weekday))));
    }

    @Override
    public Optional<CalendarValue> onOrBefore(LocalDate day) {
        return Optional.of(new Day(day.with(TemporalAdjusters.previousOrSame(weekday))));
    }

    /** "Had been due to play on Friday", told on Wednesday. */
    private boolean isNearerAhead(LocalDate publication) {
        int ahead =
                Math.floorMod(weekday.getValue() - publication.getDayOfWeek().getValue(), DAYS);
        return ahead <= DAYS / 2;
    }

    private LocalDate near(LocalDate publication, Tense tense) {
        return switch (direction) {
            // "Next Thursday", told on Wednesday, is not tomorrow, nor "last Tuesday" yesterday.
            case LAST -> publication.minusDays(1).with(TemporalAdjusters.previous(weekday));
            case NEXT -> publication.plusDays(1).with(TemporalAdjusters.next(weekday));
            case THIS -> publication.with(weekday);
            case BEGUN, OPEN ->
                publication.with(
                        tense.isFuture() || tense == Tense.PLANNED && isNearerAhead(publication)
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
        };
    }
}
