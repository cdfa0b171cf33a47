package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.CLOCK;
import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.english.word.Words;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Rule.Part;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Hours of a part of a day: "four in the morning", "tomorrow evening between 8 and 9", "from 8 to 9 this morning". */
final class HoursInParts {
    /** Before an amount that lies between two numbers. */
    private static final Set<String> MEASURED = Words.set(
            "of by at to temperatures highs lows levels scores scored rose fell averaged was were is are be from degrees");

    private HoursInParts() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("hour of a part of the day", CLOCK, "{hourname} [o'clock|oclock] (in the {part} ^ at night)")
                        .means(m -> Clock.at(m, SpokenTimes.inPart(m, Clock.clock(m.number("hourname"), 0))))
                        .gives("2024-05-15T04:00", "at [four in the morning]", "around [4 in the morning]")
                        .gives(
                                "2024-05-15T22:00",
                                "at [ten at night]",
                                "ten o'clock at night",
                                "ten o'clock in the evening")
                        .gives("2024-05-15TEV", "a third in [the evening]"),
                Rule.of("time of a part of the day", CLOCK, "({dottedtime} ^ {hour} _: _{minute}) in the {part}")
                        .means(m -> Clock.at(
                                m,
                                SpokenTimes.inPart(
                                        m,
                                        m.has("hour")
                                                ? Clock.clock(m.number("hour"), m.number("minute"))
                                                : Clock.clock(
                                                        m.number("dottedtime") / 100, m.number("dottedtime") % 100))))
                        .gives("2024-05-15T18:30", "at [6.30 in the evening]", "at [6:30 in the evening]"),
                Rule.of(
                                "about an hour of a part of a day",
                                TIME,
                                "around|about|by|until {hourname} [on] {date.day} {part}")
                        .meansParts(m -> List.of(new Part(m.start() + 1, m.end(), hour(m, 0))))
                        .gives("2024-05-10T18:00", "He left around [six on Friday evening]."),
                Rule.of(
                                "part of a day from hour to hour",
                                RANGE,
                                "({date.day} {part} ^ this {part} ^ tonight) [,] between|from {hourname} and|to|until|- {hourname}")
                        .meansParts(m -> {
                            List<Part> parts = new ArrayList<>();
                            parts.add(new Part(m.start(), m.startOf("hourname", 0) - 1, new AtTime(day(m), part(m))));
                            parts.addAll(hours(m, m.endOf("hourname", 1)));
                            return parts;
                        })
                        .gives("2024-05-16T21:00", "We eat tomorrow evening between 8 and [9].")
                        .gives("2024-05-15T21:00", "We eat tonight from 8 to [9]."),
                Rule.of(
                                "hour to hour of a part of a day",
                                RANGE,
                                "between|from {hourname} and|to|until|- {hourname} ([on] {date.day} {part} ^ this {part} ^ tonight ^ in the {part})")
                        .meansParts(m -> hours(m, m.end()))
                        .gives("2024-05-16T21:00", "We eat between 8 and [9 tomorrow evening].")
                        .gives("2024-05-15T09:00", "It rained from 8 to [9 in the morning]."),
                Rule.of("hour to hour of a day", RANGE, "between {hourname} and {hourname} [on] {date.day}")
                        .meansParts(HoursInParts::hoursOfDay)
                        .gives("2024-05-17T11:00", "It will be open between 10 and [11 on Friday].")
                        .gives("2024-05-10T15:00", "It was taken between 11 and [3 on Friday].")
                        .gives(
                                "2024-05-10",
                                "It rose by between 10 and 11 on [Friday].",
                                "Highs of between 10 and 11 on [Friday]"));
    }

    private static List<Part> hours(Match m, int end) {
        return List.of(
                new Part(m.startOf("hourname", 0), m.endOf("hourname", 0), hour(m, 0)),
                new Part(m.startOf("hourname", 1), end, hour(m, 1)));
    }

    private static Meaning hour(Match m, int n) {
        return new AtTime(day(m), DayParts.inPart(Clock.clock(m.number("hourname", n), 0), part(m)));
    }

    /** "between 11 and 3 on Friday": the second of the two lies behind the first. */
    private static List<Part> hoursOfDay(Match m) {
        int from = m.number("hourname", 0);
        int to = m.number("hourname", 1);
        return isMeasured(m) || Prices.isOne(m)
                ? null
                : List.of(
                        new Part(
                                m.startOf("hourname", 0),
                                m.endOf("hourname", 0),
                                new AtTime(day(m), Clock.clock(from, 0))),
                        new Part(
                                m.startOf("hourname", 1),
                                m.end(),
                                new AtTime(day(m), Clock.clock(to > from ? to : to + 12, 0))));
    }

    /** "rose by between 10 and 11 on Friday", "temperatures between 10 and 11 on Friday". */
    private static boolean isMeasured(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        return before != null && MEASURED.contains(before.word());
    }

    private static String part(Match m) {
        return m.has("part") ? m.get("part", String.class) : "NI";
    }

    private static Meaning day(Match m) {
        return m.has("date.day") ? m.meaning("date.day") : new Offset(0, Granularity.DAY, Anchor.PUBLICATION);
    }
}
