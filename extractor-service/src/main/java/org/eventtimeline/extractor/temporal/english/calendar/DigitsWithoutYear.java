package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.english.word.FourDigits;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.grammar.Token;
import org.eventtimeline.extractor.temporal.meaning.AtTime;
import org.eventtimeline.extractor.temporal.meaning.EitherOrder;
import org.eventtimeline.extractor.temporal.meaning.Meaning;

/** Days in digits without a year, which look like fractions: "on 12/24", "Friday 5/17". */
final class DigitsWithoutYear {
    private static final int MONTHS = 12;

    private DigitsWithoutYear() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "month and day in digits",
                        DAY,
                        "on|dated|until|till|since|before|after|due|ends|begins|starts {daynumber} _/ _{daynumber}",
                        "{weekday} [,] {daynumber} _/ _{daynumber}",
                        "{daynumber} _/ _{daynumber} at {clock}")
                .meansParts(DigitsWithoutYear::day)
                .gives("2024-12-24", "The sale ends [12/24].")
                .gives("2024-04-03", "From 25/3/2024 he was ill, until [3/4].")
                .gives("2024-05-17", "See you on [Friday 5/17].", "See you on [Fri, 17/5].")
                .gives("2024-05-25T16:00", "See you [5/25 at 4pm].")
                .givesNothing("It stands on 3/4 of the land.", "It depends on 3/4 inch bolts."));
    }

    private static List<Rule.Part> day(Match m) {
        int first = m.number("daynumber", 0);
        int second = m.number("daynumber", 1);
        Meaning monthFirst = first > MONTHS ? null : Dates.dayOfWeekday(m, first, second);
        Meaning dayFirst = second > MONTHS ? null : Dates.dayOfWeekday(m, second, first);
        boolean attacks = first == 9 && second == 11 && !m.has("weekday");
        if (attacks || !ends(m.phrases().token(m.end())) || monthFirst == null && dayFirst == null) {
            return null;
        }
        Meaning day =
                monthFirst == null ? dayFirst : dayFirst == null ? monthFirst : new EitherOrder(monthFirst, dayFirst);
        if (m.has("clock")) {
            return List.of(new Rule.Part(m.start(), m.end(), ((AtTime) m.meaning("clock")).on(day)));
        }
        int start = m.has("weekday") ? m.start() : m.start() + 1;
        return List.of(new Rule.Part(start, m.end(), day));
    }

    /** Behind a fraction stands what it is of. */
    private static boolean ends(Token after) {
        return after == null
                || after.kind() == Token.Kind.OTHER && !after.isGlued()
                || after.isGlued() && ".,;:!?)".contains(after.word())
                || FourDigits.AFTER_YEARS.contains(after.word());
    }
}
