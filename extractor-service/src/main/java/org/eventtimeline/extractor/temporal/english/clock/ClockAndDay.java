package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.AtTime;

/** Clock times with their day: "noon Thursday", "3:40 the next morning". */
public final class ClockAndDay {
    private ClockAndDay() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "clock and day",
                                TIME,
                                "{date.day} [,|-] [at|from|@] [around|about|approximately] {clock}",
                                "{date.day} [,|-] just|shortly before|after {clock}",
                                "{clock} [sharp] [,] [on|of] {date.day}",
                                "{date.day} _T _{clock}")
                        .means(m -> clock(m).on(m.meaning("date.day")))
                        .gives("2024-05-13T15:00", "It burned [Monday shortly after 3 p.m.]")
                        .gives(
                                "2024-05-13T22:00",
                                "He left at [10 p.m. Monday].",
                                "He left [Monday at 10 p.m.]",
                                "Gig [Monday @ 10pm]!")
                        .gives("2024-05-13T06:15", "He left [Monday at about 6.15am].", "Doors: [Monday - 6:15 a.m.]")
                        .gives("2024-05-17T08:00", "They will leave at [8 a.m. sharp on Friday].")
                        .gives("2024-05-14T12:00", "noon yesterday")
                        .gives("2024-05-03T15:00", "at about [three in the afternoon of 3 May]")
                        .gives("2024-05-03T06:58", "on the [3rd, at 06:58]"),
                Rule.of(
                                "clock of the next day",
                                TIME,
                                "{clock} [on] the next|following|same|previous (day ^ {part})",
                                "{clock} the (day ^ {part}) before")
                        .means(m -> isBeforeEvent(m) ? null : new AtTime(DayParts.day(m), timeIn(m)))
                        .gives(
                                "2019-05-04T12:00",
                                "It opened on May 3, 2019 and closed at [noon the following day].",
                                "It opened on May 3, 2019 and closed at [12 noon on the next day].")
                        .gives("2019-05-04T03:40", "It opened on May 3, 2019 and burned at [3:40 the next morning].")
                        .gives("2019-05-03T12:00", "It opened on May 3, 2019 and closed at [noon the same day].")
                        .gives(
                                "2019-05-02T23:00",
                                "It was found on May 3, 2019. It had been lost at [11pm the previous night].",
                                "It was found on May 3, 2019. It had been lost at [11pm the night before]."),
                Rule.of("four digits and day", TIME, "at {clock4} [hours|hrs|h] [local time] on {date.day}")
                        .meansParts(m -> List.of(new Rule.Part(
                                m.start() + 1,
                                m.end(),
                                new AtTime(
                                        m.meaning("date.day"),
                                        Clock.clock(m.number("clock4") / 100, m.number("clock4") % 100)))))
                        .gives(
                                "2024-05-13T23:40",
                                "He left at [2340 on Monday].",
                                "He left at [2340 hours local time on Monday]."));
    }

    /** "noon the day before the vote" */
    private static boolean isBeforeEvent(Match m) {
        Token after = m.phrases().token(m.end());
        return m.phrases().token(m.end() - 1).is("before") && after != null && after.kind() != Token.Kind.OTHER;
    }

    private static String timeIn(Match m) {
        String time = clock(m).time();
        return m.has("part") ? DayParts.inPart(time, m.get("part", String.class)) : time;
    }

    /** The clock time of a match. */
    public static AtTime clock(Match m) {
        return (AtTime) m.meaning("clock");
    }
}
