package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.Ends;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;
import org.eventtimeline.extractor.temporal.meaning.Offset;
import org.eventtimeline.extractor.temporal.meaning.Within;
import org.eventtimeline.extractor.temporal.value.Granularity;

/** Days as letters of business named them: "your letter of the 12th inst." */
final class DaysOfLetters {
    private DaysOfLetters() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "day of the month in Latin",
                        DAY,
                        "[the] {ordinal} inst|ult|prox _.",
                        "[the] {ordinal} inst|instant|ult|ultimo|prox|proximo")
                .means(m -> Ends.phrase(m) || endsInStop(m)
                        ? Within.of(
                                new Offset(months(m), Granularity.MONTH, Anchor.TEXT),
                                month -> PartsOfDates.dayOf(month, m.number("ordinal")))
                        : null)
                .gives("2024-05-12", "Your letter of [the 12th inst.] is here.", "on [the 12th instant]")
                .gives("2024-04-28", "Your letter of [the 28th ult.] is here.", "on [the 28th ultimo]")
                .gives("2024-06-03", "We shall call on [the 3rd prox.]")
                .givesNothing("the 3rd instant coffee"));
    }

    private static boolean endsInStop(Match m) {
        return m.phrases().token(m.end() - 1).is(".");
    }

    /** "inst." is of the month of the letter, "ult." of the last, "prox." of the next. */
    private static int months(Match m) {
        return switch (m.phrases().token(m.endOf("ordinal", 0)).word().charAt(0)) {
            case 'u' -> -1;
            case 'p' -> 1;
            default -> 0;
        };
    }
}
