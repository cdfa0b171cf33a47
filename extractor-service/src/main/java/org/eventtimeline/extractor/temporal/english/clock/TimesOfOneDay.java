package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Several clock times of one day: "from 9:30 to 11:00 on May 16", "between 10 and 11 a.m.". */
final class TimesOfOneDay {
    private TimesOfOneDay() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("clock of two zones and day", RANGE, "{clock} {bracket} {clock} {bracket} [on] {date.day}")
                        .meansParts(m -> List.of(
                                new Rule.Part(
                                        m.start(),
                                        m.endOf("clock", 0),
                                        ((AtTime) m.meaning("clock", 0)).on(m.meaning("date.day"))),
                                new Rule.Part(
                                        m.startOf("clock", 1),
                                        m.endOf("clock", 1),
                                        ((AtTime) m.meaning("clock", 1)).on(m.meaning("date.day"))),
                                new Rule.Part(m.startOf("date.day", 0), m.end(), m.meaning("date.day"))))
                        .gives("2024-05-13T09:00", "He left at [9 a.m. local time] (0700 GMT) on Monday."),
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
                        .gives("2024-05-16T09:30", "It will be open from [9:30] to 11:00 on May 16."),
                Rule.of(
                                "hours of one half of the day",
                                RANGE,
                                "({hour} [_: _{minute}] ^ {dottedtime}) and|or|to|-|until|till {clock} [on] [{date.day}]",
                                "between|from {hourname} and|to|until|till {clock} [on] [{date.day}]",
                                "{date.day} [,|-] [from|between|at] ({hour} [_: _{minute}] ^ {dottedtime}) and|or|to|-|until|till {clock}")
                        .meansParts(TimesOfOneDay::hours)
                        .gives("2024-05-15T16:00", "They came between [four] and five pm.")
                        .gives("2024-05-15T04:00", "They came between [four] and five o'clock.")
                        .gives("2024-05-15T10:00", "It closed between [10] and 11 a.m.")
                        .gives("2024-05-15T14:15", "They met from [2:15] to 3 p.m.", "They met from [2.15] to 3pm.")
                        .gives("2024-05-17T16:00", "Visiting is from [4] to 7 p.m. Friday.")
                        .gives("2024-05-17T19:00", "It is set for [Friday, 7]-9pm.", "from [7] to 9 p.m. on May 17"));
    }

    /**
     * "between 10 and 11 a.m.": the first is of the same half of the day, or of the one before: "from 11 to 2 p.m.".
     */
    private static List<Rule.Part> hours(Match m) {
        AtTime last = ClockAndDay.clock(m);
        String slot = m.has("hourname") ? "hourname" : m.has("hour") ? "hour" : "dottedtime";
        boolean dotted = m.has("dottedtime");
        int first = dotted ? m.number(slot) / 100 : m.number(slot);
        int minute = m.has("minute") ? m.number("minute") : dotted ? m.number(slot) % 100 : 0;
        int at = m.startOf(slot, 0);
        int end = m.endOf("clock", 0);
        if (first < 1 || first > 12 || !namesHalf(m, m.startOf("clock", 0), end)) {
            return null;
        }
        Meaning day = m.has("date.day") ? m.meaning("date.day") : last.day();
        int to = Integer.parseInt(last.time().substring(0, 2));
        int from = first % 12 + (to >= 12 ? 12 : 0);
        String time = Clock.clock(from > to ? Math.floorMod(from - 12, 24) : from, minute);
        boolean dayBehind = m.has("date.day") && m.startOf("date.day", 0) > at;
        return List.of(
                new Rule.Part(
                        m.has("hourname") ? at : m.start(),
                        m.endOf(m.has("minute") ? "minute" : slot, 0),
                        new AtTime(day, time, last.zone())),
                new Rule.Part(m.startOf("clock", 0), dayBehind ? m.end() : end, last.on(day)));
    }

    private static boolean namesHalf(Match m, int start, int end) {
        for (int i = start; i < end; i++) {
            String word = m.phrases().token(i).word();
            if (word.equals("a.m.")
                    || word.equals("am")
                    || word.equals("p.m.")
                    || word.equals("pm")
                    || word.equals("o'clock")) {
                return true;
            }
        }
        return false;
    }
}
