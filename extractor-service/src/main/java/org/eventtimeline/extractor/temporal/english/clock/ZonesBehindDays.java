package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.time.ZoneId;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.AtTime;

/** Clock times whose zone stands behind their day: "9 a.m. Monday, Tokyo time". */
final class ZonesBehindDays {
    private ZonesBehindDays() {}

    static List<Rule> rules() {
        return List.of(Rule.of("clock, day and zone", TIME, "{clock} [on] {date.day} [,] {zone} [time]")
                .means(m ->
                        new AtTime(m.meaning("date.day"), ClockAndDay.clock(m).time(), m.get("zone", ZoneId.class)))
                .gives("2024-05-20T09:00+09:00", "It will begin at [9 a.m. Monday, Tokyo time].")
                .gives("2024-05-14T15:00Z", "It began at [3 p.m. on Tuesday GMT].")
                .gives("2024-05-13T09:00", "It began at [9 a.m. on Monday] in London."));
    }
}
