package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.CLOCK;

import java.time.ZoneId;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Clock times: "10:30 a.m. EST", "22:30 GMT", "noon Thursday", "between 10 and 11 a.m.". */
public final class Clock {
    /** The zone that may follow a time. */
    static final String ZONE = "[({zone} [time] ^ local time)]";

    /** The halves of the day. */
    public static final String HALF_OF_DAY = "a.m.|am|p.m.|pm ";

    private Clock() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "twelve-hour clock",
                                CLOCK,
                                "{hour} _: _{minute} [_: _{minute}] " + HALF_OF_DAY + ZONE,
                                "{dottedtime} " + HALF_OF_DAY + ZONE,
                                "({hour} ^ {hourword}) " + HALF_OF_DAY + ZONE,
                                "{hourname} o'clock|oclock " + ZONE)
                        .means(m -> at(m, twelveHour(m)))
                        .gives("2024-05-15T10:30", "10:30 a.m.")
                        .gives("2024-05-15T23:59:59", "11:59:59 p.m.")
                        .gives("2024-05-15T10:30-05:00", "10:30am EST", "10:30 a.m. (EST)")
                        .gives("2024-05-15T09:00-04:00", "9 a.m. ET", "9am Eastern time", "9 a.m. Eastern")
                        .gives("2024-05-15T09:00", "[9 a.m.] Central Park", "[9 a.m.] in London time stood still.")
                        .gives("2024-05-15T16:30-04:00", "4:30 p.m. New York time")
                        .gives("2024-05-15T16:30+02:00", "4:30 p.m. Central European Summer Time")
                        .gives("2024-05-15T22:00", "10 p.m.", "10pm", "ten pm")
                        .gives("2024-05-15T19:45", "at [7.45pm]", "at [7.45 p.m.]")
                        .givesNothing("They rose 7.65 pm."),
                Rule.of(
                                "24-hour clock",
                                CLOCK,
                                "{hour} _: _{minute} [_: _{minute} [_.|, _{number}]] [hours|hrs|h] " + ZONE,
                                "{hour} _h _{minute}")
                        .means(m -> m.number("hour") > 24 || NotTimes.isOne(m)
                                ? null
                                : at(m, clock(m.number("hour"), m.number("minute")) + seconds(m)))
                        .gives("2024-05-15T22:30", "22:30", "22h30", "At [22:30] a gust came.")
                        .gives("2024-05-15T08:15:30", "08:15:30", "08:15:30.250", "08:15:30,250")
                        .gives("2024-05-15T22:30Z", "22:30 GMT")
                        .gives("2024-05-15T18:00+05:30", "18:00 UTC+5:30")
                        .gives("2024-05-15T03:30", "Kickoff [3:30] at Wembley")
                        .givesNothing(
                                "a ratio of 10:12",
                                "John 3:16 says so.",
                                "He quoted Micah 6:10 and left.",
                                "She ran it in 2:24."));
    }

    /** A time of the day last spoken of, in the zone that the match names; null where there is no time. */
    static Meaning at(Match m, String time) {
        ZoneId zone = m.has("zone") ? m.get("zone", ZoneId.class) : null;
        return time == null ? null : new AtTime(new Offset(0, Granularity.DAY, Anchor.NARRATIVE), time, zone);
    }

    private static String seconds(Match m) {
        return m.count("minute") > 1 ? ":" + Dates.two(m.number("minute", 1)) : "";
    }

    private static String twelveHour(Match m) {
        int hour = m.has("dottedtime") ? m.number("dottedtime") / 100 : m.number(hourSlot(m));
        int minute = m.has("dottedtime") ? m.number("dottedtime") % 100 : m.has("minute") ? m.number("minute") : 0;
        if (hour > 12) {
            return null;
        }
        boolean afternoon = false;
        boolean twelve = false;
        for (int i = m.start(); i < m.end(); i++) {
            String word = m.phrases().token(i).word();
            afternoon |= word.equals("p.m.") || word.equals("pm");
            twelve |= word.equals("a.m.") || word.equals("am") || afternoon;
        }
        return clock(twelve ? hour % 12 + (afternoon ? 12 : 0) : hour, minute) + seconds(m);
    }

    private static String hourSlot(Match m) {
        return m.has("hour") ? "hour" : m.has("hourword") ? "hourword" : "hourname";
    }

    static String clock(int hour, int minute) {
        return Dates.two(hour) + ":" + Dates.two(minute);
    }
}
