package org.eventtimeline.extractor.temporal.english.period;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Seasons, quarters, halves and years of business: "spring 2020", "Q3", "fiscal 2009", "the year to June". */
public final class PeriodRules {
    private PeriodRules() {}

    /** The rules of all its families. */
    public static List<Rule> all() {
        return Stream.of(
                        Seasons.rules(),
                        BareSeasons.rules(),
                        Quarters.rules(),
                        QuartersByMonth.rules(),
                        PartsInShort.rules(),
                        Halves.rules(),
                        ReportPeriods.rules(),
                        FiscalYears.rules())
                .<Rule>flatMap(List::stream)
                .toList();
    }
}
