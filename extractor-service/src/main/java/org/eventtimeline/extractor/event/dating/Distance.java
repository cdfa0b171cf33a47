package org.eventtimeline.extractor.event.dating;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventtimeline.extractor.event.phrase.Phrases;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Duration;
import org.eventtimeline.extractor.temporal.value.Granularity;
import org.eventtimeline.extractor.temporal.value.Month;
import org.eventtimeline.extractor.temporal.value.TemporalValue;
import org.eventtimeline.extractor.temporal.value.Week;
import org.eventtimeline.extractor.temporal.value.Year;

/**
 * A length of time in whole units of the calendar.
 *
 * @param count how many
 * @param unit {@code D}, {@code W}, {@code M} or {@code Y}, as in ISO 8601
 */
record Distance(int count, char unit) {
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int WEEKS_OF_A_MONTH = 4;

    private static final Set<String> WITHIN_DAY = Set.of("hours", "minutes", "moments");
    private static final Set<String> ONE = Set.of("the", "a");
    private static final Map<String, Character> UNITS = Map.of("day", 'D', "week", 'W', "month", 'M', "year", 'Y');
    private static final Pattern DURATION = Pattern.compile("P(\\d{1,4})([DWMY])");

    static Optional<Distance> of(TemporalValue value) {
        if (!(value instanceof Duration duration)) {
            return Optional.empty();
        }
        Matcher matcher = DURATION.matcher(duration.timex3());
        return matcher.matches()
                ? Optional.of(new Distance(
                        Integer.parseInt(matcher.group(1)), matcher.group(2).charAt(0)))
                : Optional.empty();
    }

    /**
     * The one that the phrase tells: {@code two days}, {@code the day} in {@code the day after the vote}; {@code hours}
     * are within the same day, as far as is told.
     */
    static Optional<Distance> at(Phrases phrases, int i) {
        if (WITHIN_DAY.contains(phrases.lower(phrases.get(i).from()))) {
            return Optional.of(new Distance(0, 'D'));
        }
        if (phrases.isTime(i)) {
            return of(phrases.time(i).expression().value());
        }
        return phrases.isNoun(i)
                        && phrases.get(i).to() - phrases.get(i).from() == 2
                        && ONE.contains(phrases.lower(phrases.get(i).from()))
                ? Optional.ofNullable(UNITS.get(phrases.lower(phrases.get(i).from() + 1)))
                        .map(unit -> new Distance(1, unit))
                : Optional.empty();
    }

    /** The date at this distance, as precise as the distance is told: a year before a day is a year. */
    Optional<CalendarValue> from(CalendarValue told, int sign) {
        int n = sign * count;
        CalendarValue date = Granularity.DAY.isCoarserThan(told.granularity()) ? new Day(told.first()) : told;
        try {
            return switch (unit) {
                case 'Y' -> Optional.of(new Year(date.year() + n));
                case 'M' ->
                    date instanceof Day day
                            ? Optional.of(
                                    Month.of(day.date().getYear(), day.date().getMonthValue())
                                            .plus(n))
                            : Optional.of(date).filter(Month.class::isInstance).map(month -> month.plus(n));
                case 'W' ->
                    Optional.of(date)
                            .filter(Day.class::isInstance)
                            .map(day -> Week.of(day.first()).plus(n));
                default -> Optional.of(date).filter(Day.class::isInstance).map(day -> day.plus(n));
            };
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Whether so short a time hardly leads out of the date: {@code ten days after} what is told of a year. */
    boolean isWithin(CalendarValue date) {
        return date instanceof Year
                && (unit == 'D' && count <= DAYS_OF_A_MONTH || unit == 'W' && count <= WEEKS_OF_A_MONTH);
    }
}
