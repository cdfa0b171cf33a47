package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.DAY;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Dates with their month in Roman digits, as in Central Europe and on labels of plants: "18.V.2012". */
final class RomanMonths {
    private RomanMonths() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "month in Roman digits",
                        DAY,
                        "{daynumber} _. {romanmonth} _. {yearnumber}",
                        "{daynumber} _/|- _{romanmonth} _/|- _{yearnumber}")
                .means(m -> Dates.day(m.number("yearnumber"), m.number("romanmonth"), m.number("daynumber")))
                .gives("2012-05-18", "18.V.2012", "18. V. 2012", "18/V/2012", "18-V-2012")
                .gives("1921-11-03", "3.XI.1921")
                .givesNothing("clause 3.IV.12", "He came 3. I. Novak won."));
    }
}
