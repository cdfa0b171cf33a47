package org.eventtimeline.extractor.temporal.english.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Days, months, years, decades and eras by their names and numbers: "May 2024", "03/09/2024", "the 1990s". */
public final class CalendarRules {
    private CalendarRules() {}

    /** The rules of all its families. */
    public static List<Rule> all() {
        return Stream.of(
                        CalendarDates.rules(),
                        DaysOfMonth.rules(),
                        DaysOfLetters.rules(),
                        BareMonths.rules(),
                        PartsOfDates.rules(),
                        UntoldDays.rules(),
                        NumericDates.rules(),
                        RomanMonths.rules(),
                        MonthsInDigits.rules(),
                        DigitsWithoutYear.rules(),
                        NumberedWeeks.rules(),
                        Years.rules(),
                        SpokenYears.rules(),
                        EarlyYears.rules(),
                        Eras.rules(),
                        Decades.rules(),
                        Centuries.rules(),
                        Ranges.rules(),
                        RangesOfYears.rules(),
                        RoughRanges.rules())
                .<Rule>flatMap(List::stream)
                .toList();
    }
}
