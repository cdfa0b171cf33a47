package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.TIME;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Hours in a part of a day: "6:30 last Friday night", "8 o'clock tonight", "Monday morning at 9". */
final class HoursOfDays {
    private HoursOfDays() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("clock, day and part", TIME, "{clock} [on] {date.day} {part}")
                        .means(m -> new AtTime(
                                m.meaning("date.day"),
                                DayParts.inPart(((AtTime) m.meaning("clock")).time(), m.get("part", String.class))))
                        .gives("2024-05-10T18:30", "6:30 last Friday night"),
                Rule.of(
                                "clock in a part of a day",
                                TIME,
                                "{clock} [on|in] the {part} of {date.day}",
                                "{clock} [on] that {part}")
                        .means(m -> new AtTime(
                                m.has("date.day")
                                        ? m.meaning("date.day")
                                        : new Offset(0, Granularity.DAY, Anchor.NARRATIVE),
                                DayParts.inPart(((AtTime) m.meaning("clock")).time(), m.get("part", String.class))))
                        .gives("1980-05-18T08:32", "at [8:32 on the morning of May 18, 1980]")
                        .gives("2019-05-03T22:00", "He came on May 3, 2019 and left at [ten o'clock that night]."),
                Rule.of("clock and part of a day", TIME, "this {part} [at|around|about] {clock}", "{clock} this {part}")
                        .means(m ->
                                ((AtTime) m.meaning("clock")).on(new Offset(0, Granularity.DAY, Anchor.PUBLICATION)))
                        .gives("2024-05-15T19:00", "this evening at 7 p.m.", "7 p.m. this evening"),
                Rule.of("clock tonight", TIME, "{clock} tonight")
                        .means(m -> DayParts.at(
                                DayParts.inPart(((AtTime) m.meaning("clock")).time(), "NI"), 0, Anchor.PUBLICATION))
                        .gives("2024-05-15T20:00", "8 o'clock tonight", "8 p.m. tonight"),
                Rule.of("hour of a part of a day", TIME, "{date.day} {part} at {hourname}")
                        .means(m -> new AtTime(m.meaning("date.day"), hourIn(m)))
                        .gives("2024-05-13T09:00", "Monday morning at 9"),
                Rule.of("hour of today", TIME, "today|tomorrow|yesterday at {hourname}")
                        .means(m -> isClock(m)
                                ? new AtTime(
                                        new Offset(
                                                days(m.phrases()
                                                        .token(m.start())
                                                        .word()),
                                                Granularity.DAY,
                                                Anchor.PUBLICATION),
                                        Clock.clock(m.number("hourname"), 0))
                                : null)
                        .gives("2024-05-16T09:00", "Can we meet [tomorrow at 9]?")
                        .gives("2024-05-14", "They closed [yesterday] at 9 cents."),
                Rule.of("hour of this part of a day", TIME, "this {part} at {hourname}", "tonight at {hourname}")
                        .means(m -> DayParts.at(hourIn(m), 0, Anchor.PUBLICATION))
                        .gives("2024-05-15T20:00", "tonight at 8"));
    }

    private static int days(String word) {
        return word.equals("tomorrow") ? 1 : word.equals("yesterday") ? -1 : 0;
    }

    /** "tomorrow at 9", where the clause ends. */
    private static boolean isClock(Match m) {
        Token after = m.phrases().token(m.end());
        return after == null
                || after.kind() == Token.Kind.OTHER && ".,;?!)".contains(after.word())
                || after.is("and")
                || after.is("in")
                || after.is("at");
    }

    private static String hourIn(Match m) {
        return DayParts.inPart(
                Dates.two(m.number("hourname")) + ":00", m.has("part") ? m.get("part", String.class) : "NI");
    }
}
