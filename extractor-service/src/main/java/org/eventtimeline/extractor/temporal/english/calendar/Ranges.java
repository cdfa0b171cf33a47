package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Several dates that share a part: "May 3 to 5", "between May and July 2024", "3, 4 and 5 May". */
final class Ranges {
    private static final String JOIN = "-|to|and|or|through|thru|until|till|&";

    private static final Set<String> PRICES = Set.of("$", "\u00a3", "\u20ac");

    private Ranges() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "days of a month and year",
                                RANGE,
                                "{month} {day} [,] [{day} [,]] " + JOIN + " {day} [,] [of] {year}")
                        .meansParts(m -> each(m, "day", day -> Dates.day(m.number("year"), m.number("month"), day)))
                        .gives("2024-05-05", "It ran from May 3 to [5, 2024]."),
                Rule.of(
                                "two days of a month and year",
                                RANGE,
                                "{month} {daynumber} _/ _{daynumber} [,] {year}",
                                "{daynumber} _/ _{daynumber} {month} [,] {year}")
                        .meansParts(
                                m -> each(m, "daynumber", day -> Dates.day(m.number("year"), m.number("month"), day)))
                        .gives("2019-05-03", "on May 2/[3, 2019]", "on the night of 2/[3 May 2019]"),
                Rule.of("night between two days", RANGE, "the night of {month} {day} -|to {day} [[,] {year}]")
                        .meansParts(Ranges::night)
                        .gives("1922-07-04", "the night of July 3-[4, 1922]")
                        .gives("2024-03-04", "He fell on the night of March 3-[4]."),
                Rule.of("two days of a month", RANGE, "{daynumber} _/ _{daynumber} {month}")
                        .meansParts(m -> each(m, "daynumber", day -> Dates.day(m.number("month"), day, Direction.OPEN)))
                        .gives("2024-05-02", "on the night of [2]/3 May"),
                Rule.of("days of a month", RANGE, "{month} {day} [, {day}] [,] " + JOIN + " {day}")
                        .meansParts(m -> each(m, "day", day -> Dates.day(m.number("month"), day, Direction.OPEN)))
                        .gives("2024-05-05", "It ran from May 3 to [5].", "It ran on May 3, 4 and [5]."),
                Rule.of(
                                "days before a month and year",
                                RANGE,
                                "[the] {daydigits} [, {daydigits}] [,] " + JOIN
                                        + " [the] {daydigits} [of] {month} [,] {year}")
                        .meansParts(
                                m -> each(m, "daydigits", day -> Dates.day(m.number("year"), m.number("month"), day)))
                        .gives("2024-05-05", "It ran from 3 to [5 May 2024]."),
                Rule.of(
                                "days before a month",
                                RANGE,
                                "[the] {daydigits} [, {daydigits}] [,] " + JOIN + " [the] {daydigits} [of] {month}",
                                "{weekday} {daydigits} " + JOIN + " {weekday} {daydigits} {month}")
                        .meansParts(m -> each(m, "daydigits", day -> Dates.day(m.number("month"), day, Direction.OPEN)))
                        .gives("2024-05-04", "It ran on [Saturday 4] and Sunday 5 May.")
                        .gives(
                                "2024-05-05",
                                "It ran from 3 to [5 May].",
                                "It costs $3 until [5 May].",
                                "It ran from the 3rd to the [5th of May].")
                        .gives("2024-05-05", "It ran from Friday 3 to [Sunday 5 May]."),
                Rule.of("three months of a year", RANGE, "{month} , {month} [,] " + JOIN + " {month} [,] [of] {year}")
                        .meansParts(m -> each(m, "month", month -> Dates.month(m.number("year"), month)))
                        .gives("2019-05", "It ran in [May], June and July 2019."));
    }

    /** Both days, as those of "the night of 3/4 July": it began on one and ended on the other. */
    private static List<Rule.Part> night(Match m) {
        int month = m.number("month");
        List<Rule.Part> parts = each(
                m,
                "day",
                day -> m.has("year") ? Dates.day(m.number("year"), month, day) : Dates.day(month, day, Direction.OPEN));
        return parts == null
                ? null
                : List.of(
                        new Rule.Part(
                                m.startOf("month", 0),
                                parts.get(0).end(),
                                parts.get(0).meaning()),
                        parts.get(1));
    }

    private interface Place {
        Meaning of(int number);
    }

    /** One expression for each slot of the name; the first takes what stands before it, the last what stands after. */
    private static List<Rule.Part> each(Match m, String slot, Place place) {
        List<Rule.Part> parts = new ArrayList<>();
        if (isPrice(m)) {
            return null;
        }
        int count = m.count(slot);
        for (int n = 0; n < count; n++) {
            Meaning meaning = place.of(m.number(slot, n));
            if (meaning == null) {
                return null;
            }
            int start = n == 0 ? m.start() : m.startOf(m.count("weekday") > n ? "weekday" : slot, n);
            int end = n == count - 1 ? m.end() : m.endOf(slot, n);
            parts.add(new Rule.Part(start, end, meaning));
        }
        return parts;
    }

    /** "£12 until 5 January". */
    private static boolean isPrice(Match m) {
        Token sign = m.phrases().token(m.start() - 1);
        return sign != null && PRICES.contains(sign.word());
    }
}
