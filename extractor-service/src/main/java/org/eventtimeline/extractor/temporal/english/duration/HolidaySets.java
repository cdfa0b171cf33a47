package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.SET;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Unit;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.InYear;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.CalendarValue;
import org.eventtimeline.extractor.temporal.value.Day;

/** Holidays that come again: "every Christmas", "each Easter". */
final class HolidaySets {
    private HolidaySets() {}

    static List<Rule> rules() {
        return List.of(Rule.of("every holiday", SET, "every|each {date.day.holiday}")
                .means(HolidaySets::holiday)
                .gives("XXXX-12-25", "They meet [every Christmas].")
                .gives("P1Y", "They meet [every Easter]."));
    }

    /** Holidays that move come again after a year, roughly. */
    private static Meaning holiday(Match m) {
        if (!(m.meaning("date.day.holiday") instanceof InYear holiday)) {
            return Sets.set(Unit.YEAR.period("1"));
        }
        CalendarValue one = holiday.place().apply(2023);
        CalendarValue next = holiday.place().apply(2024);
        boolean moves = one == null
                || !(next instanceof Day)
                || !one.first().plusYears(1).equals(next.first());
        return Sets.set(moves ? Unit.YEAR.period("1") : "XXXX" + next.timex3().substring(4));
    }
}
