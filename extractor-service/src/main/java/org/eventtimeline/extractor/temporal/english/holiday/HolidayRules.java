package org.eventtimeline.extractor.temporal.english.holiday;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Holidays and named days: "Christmas", "Australia Day", "D-Day". */
public final class HolidayRules {
    private HolidayRules() {}

    /** The rules of all its families. */
    public static List<Rule> all() {
        return Stream.of(
                        Holidays.rules(),
                        HolidaysOfCountries.rules(),
                        DaysOfAmerica.rules(),
                        Feasts.rules(),
                        SunDays.rules(),
                        DaysForCauses.rules(),
                        NationalDays.rules(),
                        NamedDays.rules(),
                        NewYears.rules())
                .<Rule>flatMap(List::stream)
                .toList();
    }
}
