package org.eventtimeline.extractor.temporal.english.holiday;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;
import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.calendar.Dates;
import org.eventtimeline.extractor.temporal.english.word.Ends;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Direction;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Day;
import org.eventtimeline.extractor.temporal.value.Modifier;
import org.eventtimeline.extractor.temporal.value.Portion;
import org.eventtimeline.extractor.temporal.value.Year;

/** The turn of the year that is near: "at New Year", "in the new year". */
final class NewYears {
    private NewYears() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("New Year", DAY, "at|over|by|since|until|before|after|around New Year", "and New Year")
                        .meansParts(m -> Ends.phrase(m)
                                ? List.of(new Rule.Part(
                                        m.start() + 1,
                                        m.end(),
                                        Dates.inYear(year -> Day.of(year, 1, 1), Direction.OPEN, "XXXX-01-01")))
                                : null)
                        .gives("2024-01-01", "They moved at [New Year].", "It has been shut since [New Year].")
                        .gives("2024-01-01", "It was shut between Christmas and [New Year].")
                        .gives("2023-12-31", "They met at [New Year's Eve].")
                        .givesNothing("after New Year celebrations"),
                Rule.of(
                                "the new year",
                                DATE,
                                "in|into|by|before|until|till|since|for|from|at|around the (new year ^ turn of the year)")
                        .meansParts(m ->
                                Ends.phrase(m) ? List.of(new Rule.Part(m.start() + 1, m.end(), beginning())) : null)
                        .gives("2025", "It will open in [the new year].", "It was put off until [the new year].")
                        .gives("2024", "It was sold at [the turn of the year].")
                        .givesNothing("for the new year group"));
    }

    private static Meaning beginning() {
        return Within.of(
                Dates.day(1, 1, Direction.OPEN),
                day -> new Portion(new Year(day.first().getYear()), Modifier.START));
    }
}
