package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.calendar.NumericDates;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Days and times as machines write them: "2024-05-03T10:30:15+02:00", "Fri, 3 May 2024 09:01:17 +0100". */
final class TimeStamps {
    /** Minutes by which clocks may differ from UTC. */
    private static final int MOST_SHIFTED = 18 * 60;

    private TimeStamps() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "time stamp",
                                TIME,
                                "{date.day} [_T] {clock} +|- _{hour} [_:] _{minute}",
                                "{date.day} [_T] {clock} +|- _{clock4}",
                                "{date.day} _: _{clock} +|- _{clock4}")
                        .means(TimeStamps::stamp)
                        .gives("2024-05-03T10:30:15+02:00", "2024-05-03T10:30:15+02:00", "2024-05-03 10:30:15 +02:00")
                        .gives(
                                "2024-05-03T09:01:17+01:00",
                                "Fri, 3 May 2024 09:01:17 +0100",
                                "3/May/2024:09:01:17 +0100")
                        .gives("2024-05-03T10:21", "[2024-05-03T10:21] is in short."),
                Rule.of("time stamp before its year", TIME, "[{weekday} [,]] {month} {daydigits} {clock} {yearnumber}")
                        .means(m -> {
                            Meaning day = Dates.day(m.number("yearnumber"), m.number("month"), m.number("daydigits"));
                            return day == null ? null : ClockAndDay.clock(m).on(day);
                        })
                        .gives("2013-02-07T10:21:52Z", "Thu Feb 07 10:21:52 UTC 2013"),
                Rule.of(
                                "compact time stamp",
                                TIME,
                                "{digits8} _T _({digits6} ^ {clock4}) [_{zone}]",
                                "{digits8} _-|_ _{digits6}")
                        .means(TimeStamps::compact)
                        .gives("2019-03-04T10:15:00Z", "20190304T101500Z")
                        .gives("2019-03-04T10:15:00", "20190304-101500", "20190304_101500")
                        .gives("2019-03-04T10:15", "20190304T1015")
                        .gives("2019-03-04", "[20190304]T106100")
                        .givesNothing("20199904T1015"));
    }

    private static Meaning compact(Match m) {
        Meaning day = NumericDates.eightDigits(m.number("digits8"));
        boolean seconds = m.has("digits6");
        int time = seconds ? m.number("digits6") : 100 * m.number("clock4");
        int minute = time / 100 % 100;
        if (day == null || minute > 59 || time % 100 > 59) {
            return null;
        }
        String clock = Clock.clock(time / 10_000, minute) + (seconds ? ":" + Dates.two(time % 100) : "");
        return new AtTime(day, clock, m.has("zone") ? m.get("zone", ZoneId.class) : null);
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
                        ClockAndDay.clock(m).time(),
                        ZoneOffset.ofTotalSeconds(60 * (behind ? -shift : shift)));
    }
}
