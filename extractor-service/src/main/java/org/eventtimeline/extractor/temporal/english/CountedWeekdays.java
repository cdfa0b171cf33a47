package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.OnWeekday;
import org.eventtimeline.extractor.temporal.meaning.Within;

/** Weekdays some weeks away: "a week from Friday", "two Mondays ago", "Friday after next". */
final class CountedWeekdays {
    private static final String PLURALS = "Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays";

    private CountedWeekdays() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "so long from a weekday",
                                DAY,
                                "{quantity} weeks|week|days from [next] {weekday}",
                                "{quantity} week on {weekday}")
                        .means(m -> counted(m, Direction.NEXT, 1))
                        .gives("2024-05-24", "a week from Friday", "They meet [a week on Friday]."),
                Rule.of("so many weeks ago on a weekday", DAY, "{quantity} weeks|week ago [on|last] {weekday}")
                        .means(m -> counted(m, Direction.LAST, -1))
                        .gives("2024-05-06", "a week ago Monday"),
                Rule.of("so many weekdays ago", DAY, "{quantity} " + PLURALS + " ago")
                        .means(m -> counted(m, Direction.LAST, -1))
                        .gives("2024-05-06", "two Mondays ago"),
                Rule.of("so many weekdays from now", DAY, "{quantity} " + PLURALS + " from now|hence")
                        .means(m -> counted(m, Direction.NEXT, 1))
                        .gives("2024-05-24", "two Fridays from now"),
                Rule.of("the weekday after next", DAY, "[the] {weekday} after next")
                        .means(m -> new Within(new OnWeekday(Weekdays.weekday(m), Direction.NEXT), day -> day.plus(7)))
                        .gives("2024-05-24", "the Friday after next"),
                Rule.of("the weekday before last", DAY, "[the] {weekday} before last")
                        .means(m -> new Within(new OnWeekday(Weekdays.weekday(m), Direction.LAST), day -> day.plus(-7)))
                        .gives("2024-05-03", "the Friday before last"),
                Rule.of("weekday week", DAY, "{weekday} week|fortnight")
                        .means(m -> m.phrases().token(m.end() - 2).is("-") ? null : weekdayWeek(m))
                        .gives("2024-05-27", "They meet [Monday week]."));
    }

    private static Meaning weekdayWeek(Match m) {
        int weeks = m.phrases().token(m.end() - 1).is("week") ? 1 : 2;
        return new Within(new OnWeekday(Weekdays.weekday(m), Direction.NEXT), day -> day.plus(7L * weeks));
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
        int days = counted.is("days") ? 1 : 7;
        return new Within(
                new OnWeekday(Weekdays.weekday(m), direction), day -> day.plus((long) sign * quantity.whole() * days));
    }
}
