package org.eventtimeline.extractor.temporal.english;

import static org.eventtimeline.extractor.temporal.english.Categories.CLOCK;
import static org.eventtimeline.extractor.temporal.english.Categories.RANGE;
import static org.eventtimeline.extractor.temporal.english.Categories.TIME;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Clock times: "10:30 a.m. EST", "22:30 GMT", "noon Thursday", "between 10 and 11 a.m.". */
final class Clock {
    /** The zone that may follow a time. */
    static final String ZONE = "[({zone} [time] ^ local time)]";

    /** Minutes by which clocks may differ from UTC. */
    private static final int MOST_SHIFTED = 18 * 60;

    private static final String HALF_OF_DAY = "a.m.|am|p.m.|pm ";

    /** What numbers of two parts are of, rather than of the day. */
    private static final Set<String> NOT_OF_DAYS = Words.set("ratio score odds verse verses aspect scale");

    /** Books whose verses have numbers like clock times. */
    private static final Set<String> VERSES = Words.set(
            "matthew mark luke john genesis exodus leviticus deuteronomy isaiah romans corinthians psalm psalms "
                    + "galatians hebrews revelation proverbs verse surah");

    private Clock() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "twelve-hour clock",
                                CLOCK,
                                "{hour} _: _{minute} " + HALF_OF_DAY + ZONE,
                                "{hour} _. _{minute} " + HALF_OF_DAY + ZONE,
                                "{hour} " + HALF_OF_DAY + ZONE,
                                "{hour} o'clock [in the morning|afternoon|evening] " + ZONE)
                        .means(m -> at(m, twelveHour(m)))
                        .gives("2024-05-15T10:30", "10:30 a.m.")
                        .gives("2024-05-15T10:30-05:00", "10:30am EST")
                        .gives("2024-05-15T09:00-04:00", "9 a.m. ET", "9am Eastern time", "9 a.m. Eastern")
                        .gives("2024-05-15T09:00", "[9 a.m.] Central Park")
                        .gives("2024-05-15T22:00", "10 p.m.", "10pm"),
                Rule.of(
                                "24-hour clock",
                                CLOCK,
                                "{hour} _: _{minute} [_: _{minute}] [hours|hrs] " + ZONE,
                                "{hour} _h _{minute}")
                        .means(m -> m.number("hour") > 24 || isScore(m)
                                ? null
                                : at(m, clock(m.number("hour"), m.number("minute")) + seconds(m)))
                        .gives("2024-05-15T22:30", "22:30", "22h30")
                        .gives("2024-05-15T08:15:30", "08:15:30")
                        .gives("2024-05-15T22:30Z", "22:30 GMT")
                        .gives("2024-05-15T18:00+05:30", "18:00 UTC+5:30")
                        .givesNothing("a ratio of 10:12", "John 3:16"),
                Rule.of("four digits", CLOCK, "{clock4} {zone}", "{clock4} hours|hrs|local [time]")
                        .means(m -> at(m, clock(m.number("clock4") / 100, m.number("clock4") % 100)))
                        .gives("2024-05-15T14:30", "1430 hours")
                        .gives("2024-05-15T14:30Z", "1430 GMT"),
                Rule.of(
                                "clock and day",
                                TIME,
                                "{clock} [on|,] {date.day}",
                                "{date.day} [,] [at|around|about] {clock}",
                                "{clock} [,] [on] {date.day}",
                                "{date.day} _T _{clock}")
                        .means(m -> clock(m).on(m.meaning("date.day")))
                        .gives("2024-05-13T22:00", "He left at [10 p.m. Monday].", "He left [Monday at 10 p.m.]")
                        .gives("2024-05-14T12:00", "noon yesterday"),
                Rule.of(
                                "time stamp",
                                TIME,
                                "{date.day} _T _{clock} _+|- _{hour} [_:] _{minute}",
                                "{date.day} _T _{clock} _+|- _{clock4}")
                        .means(Clock::stamp)
                        .gives("2024-05-03T10:30:15+02:00", "2024-05-03T10:30:15+02:00"),
                Rule.of("times of one day", RANGE, "{clock} to|until|till|-|and {clock} [on] {date.day}")
                        .meansParts(m -> List.of(
                                new Rule.Part(
                                        m.startOf("clock", 0),
                                        m.endOf("clock", 0),
                                        ((AtTime) m.meaning("clock", 0)).on(m.meaning("date.day"))),
                                new Rule.Part(
                                        m.startOf("clock", 1),
                                        m.end(),
                                        ((AtTime) m.meaning("clock", 1)).on(m.meaning("date.day")))))
                        .gives("2024-05-16T11:00", "It will be open from 9:30 to [11:00 on May 16]."),
                Rule.of(
                                "hours of one half of the day",
                                RANGE,
                                "{hour} and|or|to|-|until|till {clock} [on] [{date.day}]",
                                "{date.day} [,] [from|between|at] {hour} and|or|to|-|until|till {clock}")
                        .meansParts(Clock::hours)
                        .gives("2024-05-15T11:00", "It closed between 10 and [11 a.m.]"));
    }

    private static AtTime clock(Match m) {
        return (AtTime) m.meaning("clock");
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

    private static Meaning stamp(Match m) {
        boolean behind = m.phrases().token(m.endOf("clock", 0)).is("-");
        int shift = m.has("clock4")
                ? m.number("clock4") / 100 * 60 + m.number("clock4") % 100
                : 60 * m.number("hour") + m.number("minute");
        return shift > MOST_SHIFTED
                ? null
                : new AtTime(
                        m.meaning("date.day"),
                        clock(m).time(),
                        ZoneOffset.ofTotalSeconds(60 * (behind ? -shift : shift)));
    }

    /** "between 10 and 11 a.m.": the first is of the same half of the day, or of the one before: "from 11 to 2 p.m.". */
    private static List<Rule.Part> hours(Match m) {
        AtTime last = clock(m);
        int first = m.number("hour");
        int at = m.startOf("hour", 0);
        int end = m.endOf("clock", 0);
        if (first < 1 || first > 12 || !namesHalf(m, m.startOf("clock", 0), end)) {
            return null;
        }
        Meaning day = m.has("date.day") ? m.meaning("date.day") : last.day();
        int to = Integer.parseInt(last.time().substring(0, 2));
        int from = first % 12 + (to >= 12 ? 12 : 0);
        String time = clock(from > to ? Math.floorMod(from - 12, 24) : from, 0);
        boolean dayBehind = m.has("date.day") && m.startOf("date.day", 0) > at;
        return List.of(
                new Rule.Part(at, at + 1, new AtTime(day, time, last.zone())),
                new Rule.Part(m.startOf("clock", 0), dayBehind ? m.end() : end, last.on(day)));
    }

    private static boolean namesHalf(Match m, int start, int end) {
        for (int i = start; i < end; i++) {
            String word = m.phrases().token(i).word();
            if (word.equals("a.m.") || word.equals("am") || word.equals("p.m.") || word.equals("pm")) {
                return true;
            }
        }
        return false;
    }

    static String clock(int hour, int minute) {
        return Dates.two(hour) + ":" + Dates.two(minute);
    }

    /** A number that goes on, the ratio or sum of something, or a verse: "John 3:16". */
    private static boolean isScore(Match m) {
        Token before = m.phrases().token(m.start() - 1);
        Token first = m.phrases().token(m.start() - 2);
        boolean joined = m.phrases().token(m.start()).gap() != Token.Gap.PARAGRAPH;
        boolean ratio = joined && first != null && NOT_OF_DAYS.contains(first.word());
        boolean verse = joined && before != null && VERSES.contains(before.word());
        if (ratio || verse) {
            return true;
        }
        var after = m.phrases().token(m.end());
        return after != null
                && after.isGlued()
                && (after.is(".") || after.is(":"))
                && m.phrases().token(m.end() + 1) != null
                && m.phrases().token(m.end() + 1).isGlued();
    }
}
