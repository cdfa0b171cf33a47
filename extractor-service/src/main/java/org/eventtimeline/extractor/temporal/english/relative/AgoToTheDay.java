package org.eventtimeline.extractor.temporal.english.relative;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.calendar.WorkingDays;
import org.eventtimeline.extractor.temporal.english.word.Counting;
import org.eventtimeline.extractor.temporal.english.word.Quantity;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Units;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Granularity;

/**
 * Dates counted back in more than one unit or from a day that is named: "two years and three months ago", "a year ago
 * on Monday".
 */
final class AgoToTheDay {
    private static final Meaning TODAY = new Offset(0, Granularity.DAY, Anchor.PUBLICATION);

    private AgoToTheDay() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("units and smaller units ago", DATE, "{quantity} {unit} and {quantity} {unit} ago")
                        .means(AgoToTheDay::sum)
                        .gives("2022-02", "two years and three months ago")
                        .gives("2024-04-29", "two weeks and two days ago"),
                Rule.of(
                                "ago on this day",
                                DATE,
                                "[exactly] {quantity} {unit} ago ([on] {date.day} ^ last|this|next {unit} ^ last|this|next|in {month} ^ [almost] to the {unit})")
                        .means(AgoToTheDay::sameTime)
                        .gives("2023-05-15", "a year ago today")
                        .gives("2023-05-15", "It opened [a year ago to the day].")
                        .gives("2023-05-13", "It opened [a year ago on Monday].")
                        .gives("1924-05-18", "It opened [100 years ago this Saturday].")
                        .gives("2014-W20", "ten years ago this week")
                        .gives("2023-05", "a year ago this month", "a year ago to the month")
                        .gives("2020-03", "He left [four years ago in March].")
                        .gives("2019-06", "five years ago next month", "five years ago this June")
                        .gives("2019-W19", "five years ago last week"),
                Rule.of("working days ago", DAY, "{quantity} working|business|trading days|day ago")
                        .means(m -> workingDays(m, Anchor.PUBLICATION, -1))
                        .gives("2024-05-08", "five working days ago"),
                Rule.of("working days from now", DAY, "{quantity} working|business|trading days|day from now|today")
                        .means(m -> workingDays(m, Anchor.PUBLICATION, 1))
                        .gives("2024-05-22", "five business days from today"),
                Rule.of("working days later", DAY, "{quantity} working|business|trading days|day later")
                        .means(m -> workingDays(m, Anchor.NARRATIVE, 1))
                        .gives(
                                "2019-05-06",
                                "It opened on Thursday, May 2, 2019 and closed [two business days later]."));
    }

    private static Meaning sum(Match m) {
        Unit coarse = m.get("unit", 0, Unit.class);
        Unit fine = m.get("unit", 1, Unit.class);
        Quantity more = m.get("quantity", 0, Quantity.class);
        Quantity less = m.get("quantity", 1, Quantity.class);
        boolean adds = coarse.granularity().isCoarserThan(fine.granularity()) && !fine.isShorterThanDay();
        return adds && Counting.isCountable(more) && Counting.isCountable(less)
                ? new Within(
                        TODAY,
                        day -> Units.enclosing(
                                Counting.shift(Counting.shift(day.first(), coarse, -more.whole()), fine, -less.whole()),
                                fine.granularity()))
                : null;
    }

    /** "a year ago today", "ten years ago this week". */
    private static Meaning sameTime(Match m) {
        Quantity quantity = m.get("quantity", Quantity.class);
        Unit unit = m.get("unit", Unit.class);
        if (!Counting.isCountable(quantity)) {
            return null;
        }
        if (m.has("month")) {
            Direction direction =
                    Dates.direction(m.phrases().token(m.startOf("month", 0) - 1).word());
            return new Within(
                    Dates.month(m.number("month"), direction),
                    month ->
                            Units.enclosing(Counting.shift(month.first(), unit, -quantity.whole()), Granularity.MONTH));
        }
        if (m.count("unit") > 1) {
            Unit precision = m.get("unit", 1, Unit.class);
            return new Within(
                    TODAY,
                    today -> Units.enclosing(
                                    Counting.shift(today.first(), unit, -quantity.whole()), precision.granularity())
                            .plus(neighbour(m)));
        }
        Meaning day = m.meaning("date.day");
        return day instanceof Fixed
                ? null
                : new Within(day, value -> new Day(Counting.shift(value.first(), unit, -quantity.whole())));
    }

    /** "ten years ago next month". */
    private static int neighbour(Match m) {
        Token which = m.phrases().token(m.end() - 2);
        return which.is("last") ? -1 : which.is("next") ? 1 : 0;
    }

    private static Meaning workingDays(Match m, Anchor anchor, int sign) {
        Quantity quantity = m.get("quantity", Quantity.class);
        return Counting.isCountable(quantity)
                ? new Within(
                        new Offset(0, Granularity.DAY, anchor),
                        day -> new Day(WorkingDays.plus(day.first(), sign * quantity.whole())))
                : null;
    }
}
