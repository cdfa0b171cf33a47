package org.eventtimeline.extractor.temporal.english.relative;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Dates told by their distance from another: "yesterday", "two days ago", "a year later", "the same month". */
public final class RelativeRules {
    private RelativeRules() {}

    /** The rules of all its families. */
    public static List<Rule> all() {
        return Stream.of(
                        Weekends.rules(),
                        Deictics.rules(),
                        ReportedUnits.rules(),
                        PartsOfUnits.rules(),
                        EndsInShort.rules(),
                        Ago.rules(),
                        AgoInShort.rules(),
                        HalfUnitsAway.rules(),
                        SoLongBack.rules(),
                        AgoToTheDay.rules(),
                        Ages.rules(),
                        Narrative.rules(),
                        NarrativeNeighbours.rules(),
                        DistancesFromDates.rules(),
                        RelativeYears.rules(),
                        YearsCountedBack.rules(),
                        SameUnits.rules(),
                        Qualified.rules(),
                        StretchesOfDates.rules(),
                        Ahead.rules(),
                        References.rules(),
                        SportSeasons.rules())
                .<Rule>flatMap(List::stream)
                .toList();
    }
}
