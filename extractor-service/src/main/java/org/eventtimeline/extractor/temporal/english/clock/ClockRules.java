package org.eventtimeline.extractor.temporal.english.clock;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Times and parts of a day: "10:30 a.m. EST", "Friday evening", "half past four". */
public final class ClockRules {
    private ClockRules() {}

    /** The rules of all its families. */
    public static List<Rule> all() {
        return Stream.of(
                        Clock.rules(),
                        PointedTimes.rules(),
                        BareHours.rules(),
                        ClockAndDay.rules(),
                        TimesOfOneDay.rules(),
                        WorkingHours.rules(),
                        ZonesBehindDays.rules(),
                        TimeStamps.rules(),
                        SpokenTimes.rules(),
                        NoonAndMidnight.rules(),
                        DayParts.rules(),
                        NightsAway.rules(),
                        HoursOfDays.rules(),
                        HoursOfLastNight.rules(),
                        HoursInParts.rules(),
                        BareDayParts.rules(),
                        FilledParts.rules(),
                        DuskAndDawn.rules(),
                        FirstLight.rules())
                .<Rule>flatMap(List::stream)
                .toList();
    }
}
