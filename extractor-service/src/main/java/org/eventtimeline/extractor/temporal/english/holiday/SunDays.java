package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.holiday.Holiday.rule;

import java.util.List;
import org.eventtimeline.extractor.temporal.calendar.SunTurn;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** The equinoxes and solstices, and the days that are the longest and the shortest, by the seasons of the north. */
final class SunDays {
    private SunDays() {}

    static List<Rule> rules() {
        return List.of(
                rule("the spring equinox", SunTurn.MARCH::in, "2024-03-20", "the spring|vernal equinox"),
                rule(
                                "the summer solstice",
                                SunTurn.JUNE::in,
                                "2023-06-21",
                                "the summer solstice",
                                "the longest day of the year")
                        .gives("2020-06-20", "They met at [the summer solstice of 2020]."),
                rule("the autumnal equinox", SunTurn.SEPTEMBER::in, "2023-09-23", "the autumn|autumnal|fall equinox"),
                rule(
                        "the winter solstice",
                        SunTurn.DECEMBER::in,
                        "2023-12-22",
                        "the winter solstice",
                        "the shortest day of the year"));
    }
}
