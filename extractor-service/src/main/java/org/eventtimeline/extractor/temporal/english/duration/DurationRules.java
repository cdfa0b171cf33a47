package org.eventtimeline.extractor.temporal.english.duration;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Durations and sets: "two and a half years", "twice a month", "every other Tuesday". */
public final class DurationRules {
    private DurationRules() {}

    /** The rules of all its families. */
    public static List<Rule> all() {
        return Stream.of(
                        Sets.rules(),
                        YearlySets.rules(),
                        HolidaySets.rules(),
                        WeekdaySets.rules(),
                        WeekdayParts.rules(),
                        TimedSets.rules(),
                        OpeningHours.rules(),
                        DaysBut.rules(),
                        RegularAdverbs.rules(),
                        Frequencies.rules(),
                        Durations.rules(),
                        PeriodsToDates.rules(),
                        Nights.rules(),
                        RangesOfUnits.rules(),
                        NotDurations.rules(),
                        FractionsOfUnits.rules(),
                        LengthsInShort.rules(),
                        IsoLengths.rules(),
                        WholeUnits.rules(),
                        UncountedUnits.rules())
                .<Rule>flatMap(List::stream)
                .map(Quantifiers::read)
                .toList();
    }
}
