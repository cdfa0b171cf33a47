package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.CLOCK;

import java.time.ZoneId;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.word.Numbers;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
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

    /** Characters of "06.12". */
    private static final int POINTED = 5;

    private static final int NOON = 12;
    private static final int QUARTER = 15;
    private static final int FIVE_MINUTES = 5;

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
                        .givesNothing("a ratio of 10:12", "John 3:16 says so.", "He quoted Micah 6:10 and left."),
                Rule.of(
                                "24-hour clock with a point or none",
                                CLOCK,
                                "at|from|by|until|before|after ({dottedtime} ^ {clock4}) [({zone} ^ hours|hrs|h)]")
                        .meansParts(Clock::pointed)
                        .gives(
                                "2024-05-15T06:12",
                                "The first train left at [06.12].",
                                "The first train left at [0612].",
                                "The first train left at [0612 hours].")
                        .gives("2024-05-15T06:12Z", "The first train left at [0612 GMT].")
                        .gives(
                                "2024-05-15T07:30",
                                "The doors were opened at [7.30].",
                                "At [7.30] the doors were opened.")
                        .gives("2024-05-15T19:30", "The meeting was opened at [19.30].")
                        .givesNothing(
                                "It closed at 12.50.",
                                "It stood at 0.45.",
                                "It fell by 7.30.",
                                "It came in at 7.30 metres."),
                Rule.of("four digits", CLOCK, "({clock4} ^ {dottedtime}) ({zone} ^ hours|hrs|h|local [time])")
                        .means(m -> at(m, clock(fourDigits(m) / 100, fourDigits(m) % 100)))
                        .gives("2024-05-15T14:30", "1430 hours", "14.30 hours", "1430 h")
                        .gives("2024-05-15T14:30Z", "1430 GMT"));
    }

    /** "06.12", "0612": with a nought before the hour, which no price has; "19.30", where nothing is traded. */
    private static List<Rule.Part> pointed(Match m) {
        Token digits = m.phrases().token(m.start() + 1);
        int time = fourDigits(m);
        boolean full = digits.length() == POINTED || m.has("clock4");
        boolean nought = full && digits.word().startsWith("0");
        boolean unit = m.end() > m.start() + 2;
        return nought || unit || m.has("dottedtime") && isHourAndMinutes(m, time)
                ? List.of(new Rule.Part(m.start() + 1, m.end(), at(m, clock(time / 100, time % 100))))
                : null;
    }

    /** "at 19.30", "at 7.30.", where nothing is traded. */
    private static boolean isHourAndMinutes(Match m, int time) {
        boolean evening = time / 100 > NOON && time % 100 % QUARTER == 0;
        boolean hour = time >= 100
                && time % 100 % FIVE_MINUTES == 0
                && Numbers.isWord(m.phrases(), m.start(), "at")
                && BareHours.end(m);
        return (evening || hour) && !HoursOfDays.isPrice(m);
    }

    /** A time of the day last spoken of, in the zone that the match names; null where there is no time. */
    static Meaning at(Match m, String time) {
        ZoneId zone = m.has("zone") ? m.get("zone", ZoneId.class) : null;
        return time == null ? null : new AtTime(new Offset(0, Granularity.DAY, Anchor.NARRATIVE), time, zone);
    }

    private static int fourDigits(Match m) {
        return m.number(m.has("clock4") ? "clock4" : "dottedtime");
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
