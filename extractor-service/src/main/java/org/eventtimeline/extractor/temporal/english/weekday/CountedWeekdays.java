package org.eventtimeline.extractor.temporal.english.weekday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Weekdays some weeks away: "a week from Friday", "two Mondays ago", "Friday after next". */
final class CountedWeekdays {
    private static final String PLURALS = "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays";

    private static final int LONGEST_MONTH = 31;

    /** Each weekday falls on each number of a month but the 29th to the 31st within so many. */
    private static final int MOST_MONTHS = 14;

    private CountedWeekdays() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "so long from a weekday",
                                DAY,
                                "{quantity} weeks|week|days from [next] {weekday}",
                                "{quantity} week|weeks|fortnight on {weekday}")
                        .means(m -> Numbers.isWord(m.phrases(), m.start() - 1, "for")
                                ? null
                                : counted(m, Direction.NEXT, 1))
                        .gives("2024-05-24", "a week from Friday", "They meet [a week on Friday].")
                        .gives("2024-05-17", "They will strike for two days from [Friday].")
                        .gives("2024-05-31", "We fly [two weeks on Friday].", "We fly [a fortnight on Friday]."),
                Rule.of("so many weeks ago on a weekday", DAY, "{quantity} week|fortnight last {weekday}")
                        .means(m -> Numbers.isWord(m.phrases(), m.start() - 1, "for")
                                ? null
                                : counted(m, Direction.LAST, -1))
                        .gives("2024-05-06", "a week last Monday")
                        .gives("2024-05-13", "They rested for a week [last Monday]."),
                Rule.of("so many weekdays ago", DAY, "{quantity} " + PLURALS + " ago")
                        .means(m -> counted(m, Direction.LAST, -1))
                        .gives("2024-05-06", "two Mondays ago", "2 mondays ago"),
                Rule.of("so many weekdays from now", DAY, "{quantity} " + PLURALS + " from now|hence")
                        .means(m -> counted(m, Direction.NEXT, 1))
                        .gives("2024-05-24", "two Fridays from now"),
                Rule.of("the weekday after next", DAY, "[the] {weekday} after next")
                        .means(m -> new Within(new OnWeekday(Weekdays.weekday(m), Direction.NEXT), day -> day.plus(7)))
                        .gives("2024-05-24", "the Friday after next"),
                Rule.of("the weekday before last", DAY, "[the] {weekday} before last")
                        .means(m -> new Within(new OnWeekday(Weekdays.weekday(m), Direction.LAST), day -> day.plus(-7)))
                        .gives("2024-05-03", "the Friday before last"),
                Rule.of("the weekday after a date", DAY, "the [first] {weekday} after|following {date.day}")
                        .means(m -> Within.of(
                                m.meaning("date.day"),
                                day -> new Day(day.last().with(TemporalAdjusters.next(Weekdays.weekday(m))))))
                        .gives("2023-11-24", "They met on [the Friday after Thanksgiving]."),
                Rule.of("the weekday before a date", DAY, "the [last] {weekday} before {date.day}")
                        .means(m -> Within.of(
                                m.meaning("date.day"),
                                day -> new Day(day.first().with(TemporalAdjusters.previous(Weekdays.weekday(m))))))
                        .gives("2024-03-22", "They met on [the Friday before March 29]."),
                Rule.of("weekday and day of the month", DAY, "{weekday} [the] {ordinal}")
                        .means(CountedWeekdays::dated)
                        .gives(
                                "2024-05-17",
                                "See you on [Friday the 17th].",
                                "See you on [Fri 17th].",
                                "see you on [fri 17th]")
                        .gives("2024-09-13", "See you on [Friday the 13th].")
                        .gives("2024-05-13", "On [Monday] the first train left.", "On [Monday] 5th graders left."));
    }

    /** The nearest day of that number in its month which is such a weekday. */
    private static Meaning dated(Match m) {
        int number = m.number("ordinal");
        boolean digits = m.phrases().token(m.startOf("ordinal", 0)).kind() == Token.Kind.NUMBER;
        Token after = m.phrases().token(m.end());
        boolean ends =
                after == null || after.kind() != Token.Kind.WORD || FourDigits.AFTER_YEARS.contains(after.word());
        return digits && ends && number <= LONGEST_MONTH
                ? new Within(
                        new Offset(0, Granularity.DAY, Anchor.PUBLICATION),
                        day -> nearest(day.first(), number, Weekdays.weekday(m)))
                : null;
    }

    private static Day nearest(LocalDate day, int number, DayOfWeek weekday) {
        return IntStream.rangeClosed(-MOST_MONTHS, MOST_MONTHS)
                .mapToObj(months -> day.withDayOfMonth(1).plusMonths(months))
                .filter(month -> number <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(number))
                .filter(date -> date.getDayOfWeek() == weekday)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(day, date))))
                .map(Day::new)
                .orElse(null);
    }

    private static Meaning counted(Match m, Direction direction, int sign) {
        Quantity quantity = m.get("quantity", Quantity.class);
        Token counted = m.phrases().token(m.endOf("quantity", 0));
        if (!Counting.isCountable(quantity)) {
            return null;
        }
        if (!m.has("weekday")) {
            // "two Mondays ago": the first of them is the last Monday.
            int weekday = Words.WEEKDAYS.get(counted.word().substring(0, counted.length() - 1));
            return new Within(
                    new OnWeekday(Words.weekday(weekday), direction),
                    day -> day.plus(7L * sign * (quantity.whole() - 1)));
        }
        int days = counted.is("days") ? 1 : counted.is("fortnight") ? 14 : 7;
        return new Within(
                new OnWeekday(Weekdays.weekday(m), direction), day -> day.plus((long) sign * quantity.whole() * days));
    }
}
