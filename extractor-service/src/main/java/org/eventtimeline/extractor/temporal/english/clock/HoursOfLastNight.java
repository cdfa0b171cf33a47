package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.TIME;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Hours of the night that has just been: "11:30 last night", "last night at eight". */
final class HoursOfLastNight {
    private HoursOfLastNight() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "clock of last night",
                                TIME,
                                "{clock} [late] last night|evening",
                                "last night|evening [,] at|around|about ({clock} ^ {hourname})")
                        .means(HoursOfLastNight::lastNight)
                        .gives("2024-05-14T23:30", "He called at [11:30 last night].")
                        .gives(
                                "2024-05-14T20:00",
                                "He called [last night at 8pm].",
                                "He called [last night at eight]."),
                Rule.of("hour of last night", TIME, "at|around|about|by|until {hourname} last night|evening")
                        .meansParts(m -> List.of(new Rule.Part(m.start() + 1, m.end(), lastNight(m))))
                        .gives("2024-05-14T20:00", "He left at [eight last night]."));
    }

    private static Meaning lastNight(Match m) {
        String time = m.has("clock") ? ClockAndDay.clock(m).time() : Clock.clock(m.number("hourname"), 0);
        return new AtTime(new Offset(-1, Granularity.DAY, Anchor.PUBLICATION), DayParts.inPart(time, "NI"));
    }
}
