package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DATE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Season;

/** Days of which only the month or the season is told: "a January morning in 1984", "one summer's day in 2019". */
final class UntoldDays {
    private UntoldDays() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "some day of a month or a season",
                        DATE,
                        "{month} ({part} ^ day) in|of {yearnumber}",
                        "{season} [_'s] ({part} ^ day) in|of {yearnumber}")
                .means(UntoldDays::monthOrSeason)
                .gives("1984-01", "It was sold on a [January morning in 1984].", "on a wet [January day in 1984]")
                .gives("1984-SU", "It was sold one [summer's day in 1984].", "one [summer evening in 1984]")
                .gives("2024-01", "They met on a [January] morning in Oslo."));
    }

    private static Meaning monthOrSeason(Match m) {
        int year = m.number("yearnumber");
        return m.has("month")
                ? Dates.month(year, m.number("month"))
                : new Fixed(new Season(year, m.get("season", Season.Name.class)));
    }
}
