package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.CLOCK;
import static org.eventtimeline.extractor.temporal.english.Categories.TIME;

import java.util.List;
import java.util.Map;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Clock times and parts of the day: "10:30 a.m. EST", "noon Thursday", "Friday morning", "last night". */
final class Clock {
    private static final Map<String, String> PARTS = Map.of(
            "morning",
            "MO",
            "afternoon",
            "AF",
            "evening",
            "EV",
            "night",
            "NI",
            "dawn",
            "MO",
            "dusk",
            "EV",
            "sunrise",
            "MO",
            "sunset",
            "EV");

    private static final String ZONE =
            "[(EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|GMT|UTC|BST|CET ^ local|eastern|pacific|central)] [standard|daylight] [time] [_+|- _{number}]";

    private Clock() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "twelve-hour clock",
                                CLOCK,
                                "{hour} _: _{minute} a.m.|am|p.m.|pm " + ZONE,
                                "{hour} _. _{minute} a.m.|am|p.m.|pm " + ZONE,
                                "{hour} a.m.|am|p.m.|pm " + ZONE,
                                "{hour} o'clock [in the morning|afternoon|evening] " + ZONE)
                        .means(m -> at(twelveHour(m)))
                        .gives("2024-05-15T10:30", "10:30 a.m.", "10:30am EST")
                        .gives("2024-05-15T22:00", "10 p.m.", "10pm"),
                Rule.of("24-hour clock", CLOCK, "{hour} _: _{minute} [_: _{minute}] [hours|hrs] " + ZONE)
                        .means(m -> m.number("hour") > 24 || isScore(m)
                                ? null
                                : at(clock(m.number("hour"), m.number("minute"))))
                        .gives("2024-05-15T22:30", "22:30", "22:30 GMT"),
                Rule.of("four digits", CLOCK, "{clock4} GMT|UTC|Z", "{clock4} hours|hrs|local [time]")
                        .means(m -> at(clock(m.number("clock4") / 100, m.number("clock4") % 100)))
                        .gives("2024-05-15T14:30", "1430 GMT", "1430 hours"),
                Rule.of(
                                "past or to the hour",
                                CLOCK,
                                "half|quarter past {hourname}",
                                "a quarter past|to {hourname}",
                                "quarter to {hourname}")
                        .means(Clock::pastOrTo)
                        .gives("2024-05-15T03:30", "at [half past three]")
                        .gives("2024-05-15T04:45", "at [a quarter to five]"),
                Rule.of("noon", CLOCK, "[12] noon", "midday")
                        .means(m -> at("12:00"))
                        .gives("2024-05-15T12:00", "noon", "12 noon", "midday"),
                Rule.of("midnight", CLOCK, "[12] midnight")
                        .means(m -> at("24:00"))
                        .gives("2024-05-15T24:00", "midnight"),
                Rule.of(
                                "clock and day",
                                TIME,
                                "{clock} [on|,] {date.day}",
                                "{date.day} [,] [at|around|about] {clock}",
                                "{clock} [,] [on] {date.day}",
                                "{date.day} _T _{clock} [_Z]")
                        .means(m -> new AtTime(m.meaning("date.day"), ((AtTime) m.meaning("clock")).time()))
                        .gives("2024-05-13T22:00", "He left at [10 p.m. Monday].", "He left [Monday at 10 p.m.]")
                        .gives("2024-05-14T12:00", "noon yesterday"),
                Rule.of("clock, day and part", TIME, "{clock} [on] {date.day} {part}")
                        .means(m -> new AtTime(
                                m.meaning("date.day"),
                                inPart(((AtTime) m.meaning("clock")).time(), m.get("part", String.class))))
                        .gives("2024-05-10T18:30", "6:30 last Friday night"),
                Rule.of("the next or previous part of a day", TIME, "the next|following|previous|preceding {part}")
                        .means(m -> at(
                                m.get("part", String.class),
                                isNext(m.phrases().token(m.start() + 1).word()) ? 1 : -1,
                                Anchor.NARRATIVE))
                        .gives("2019-05-04TMO", "He came on May 3, 2019 and left [the next morning]."),
                Rule.of(
                                "part of a day",
                                TIME,
                                "[early|late] {date.day} {part}",
                                "{date.day} [in] [the] [early|late] {part}")
                        .means(m -> new AtTime(m.meaning("date.day"), m.get("part", String.class)))
                        .gives("2024-05-14TAF", "yesterday afternoon")
                        .gives("2024-05-10TMO", "last Friday morning"),
                Rule.of("clock and part of a day", TIME, "this {part} [at|around|about] {clock}", "{clock} this {part}")
                        .means(m -> at(((AtTime) m.meaning("clock")).time(), 0, Anchor.PUBLICATION))
                        .gives("2024-05-15T19:00", "this evening at 7 p.m.", "7 p.m. this evening"),
                Rule.of("part of yesterday", TIME, "{part} of {date.day}", "mid {part} {date.day}")
                        .means(m -> new AtTime(m.meaning("date.day"), m.get("part", String.class)))
                        .gives("2024-05-03TMO", "the [morning of May 3]"),
                Rule.of("early hours", TIME, "[the] early|small hours of {date.day}")
                        .means(m -> new AtTime(m.meaning("date.day"), "MO"))
                        .gives("2024-05-12TMO", "in [the early hours of Sunday]"),
                Rule.of("this morning", TIME, "[early|late|earlier|later] this {part}", "tonight", "later tonight")
                        .means(m -> at(m.has("part") ? m.get("part", String.class) : "NI", 0, Anchor.PUBLICATION))
                        .gives("2024-05-15TMO", "this morning")
                        .gives("2024-05-15TNI", "tonight"),
                Rule.of("last night", TIME, "[late] last night|evening", "overnight last night")
                        .means(m ->
                                at(m.phrases().token(m.end() - 1).is("night") ? "NI" : "EV", -1, Anchor.PUBLICATION))
                        .gives("2024-05-14TNI", "last night"),
                Rule.of("that morning", TIME, "[early|late|earlier|later] that {part}")
                        .means(m -> at(m.get("part", String.class), 0, Anchor.NARRATIVE))
                        .gives("2019-05-03TEV", "He came on May 3, 2019 and left [that evening]."));
    }

    static Map<String, String> parts() {
        return PARTS;
    }

    private static Meaning at(String time) {
        return time == null ? null : at(time, 0, Anchor.NARRATIVE);
    }

    private static Meaning at(String time, int days, Anchor anchor) {
        return new AtTime(new Offset(days, Granularity.DAY, anchor), time);
    }

    private static boolean isNext(String word) {
        return word.equals("next") || word.equals("following");
    }

    /** "6:30" of an evening is 18:30. */
    private static String inPart(String clock, String part) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        boolean afternoon = hour < 12 && !part.equals("MO") && !(part.equals("NI") && hour < 5);
        return afternoon ? Dates.two(hour + 12) + clock.substring(2) : clock;
    }

    private static String twelveHour(Match m) {
        int hour = m.number("hour");
        int minute = m.has("minute") ? m.number("minute") : 0;
        if (hour > 12) {
            return null;
        }
        boolean afternoon = false;
        boolean twelve = false;
        for (int i = m.start(); i < m.end(); i++) {
            String word = m.phrases().token(i).word();
            afternoon |= word.equals("p.m.") || word.equals("pm") || word.equals("afternoon") || word.equals("evening");
            twelve |= word.equals("a.m.") || word.equals("am") || afternoon;
        }
        return clock(twelve ? hour % 12 + (afternoon ? 12 : 0) : hour, minute);
    }

    private static Meaning pastOrTo(Match m) {
        String first = m.phrases().token(m.start()).word();
        boolean to = m.phrases().token(m.startOf("hourname", 0) - 1).is("to");
        int minutes = first.equals("half") ? 30 : to ? -15 : 15;
        int sinceMidnight = Math.floorMod(60 * m.number("hourname") + minutes, 24 * 60);
        return at(clock(sinceMidnight / 60, sinceMidnight % 60));
    }

    private static String clock(int hour, int minute) {
        return Dates.two(hour) + ":" + Dates.two(minute);
    }

    /** A number that goes on, or the sum of a game. */
    private static boolean isScore(Match m) {
        var after = m.phrases().token(m.end());
        return after != null
                && after.isGlued()
                && (after.is(".") || after.is(":"))
                && m.phrases().token(m.end() + 1) != null
                && m.phrases().token(m.end() + 1).isGlued();
    }
}
