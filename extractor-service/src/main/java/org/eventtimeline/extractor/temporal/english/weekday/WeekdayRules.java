package org.eventtimeline.extractor.temporal.english.weekday;

import java.util.List;
import java.util.stream.Stream;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Days of the week: "on Tuesday", "last Friday", "the second Tuesday in May". */
public final class WeekdayRules {
    private WeekdayRules() {}

    /** The rules of all its families. */
    public static List<Rule> all() {
        return Stream.of(
                        NotWeekdays.rules(),
                        BareWeekdays.rules(),
                        Weekdays.rules(),
                        WeekdaysOfWeeks.rules(),
                        CountedWeekdays.rules(),
                        WeekdayWeeks.rules())
                .<Rule>flatMap(List::stream)
                .toList();
    }
}
