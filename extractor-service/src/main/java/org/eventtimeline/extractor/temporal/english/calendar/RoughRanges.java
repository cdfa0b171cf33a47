package org.eventtimeline.extractor.temporal.english.calendar;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Fixed;
import org.eventtimeline.extractor.temporal.meaning.Meaning;
import org.eventtimeline.extractor.temporal.value.Approximate;
import org.eventtimeline.extractor.temporal.value.Year;

/** Spans of years one end of which is only about right: "c. 1320-1355", "from 1290 to c. 1345". */
final class RoughRanges {
    private static final String CIRCA = "(c|ca _. ^ c|ca|circa)";

    private RoughRanges() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("span from about a year", RANGE, CIRCA + " {yearnumber} -|to|until {yearnumber}")
                        .meansParts(m -> years(m, true))
                        .gives("1355", "He reigned c. 1320-[1355].", "It stood from circa 1320 to [1355].")
                        .gives("1420", "Born [c. 1420]-1355."),
                Rule.of("span to about a year", RANGE, "from {yearnumber} to|until " + CIRCA + " {yearnumber}")
                        .meansParts(m -> years(m, false))
                        .gives("1290", "It stood from [1290] to c. 1345."));
    }

    private static List<Rule.Part> years(Match m, boolean fromAbout) {
        int first = m.number("yearnumber", 0);
        int second = m.number("yearnumber", 1);
        int from = fromAbout ? m.start() : m.startOf("yearnumber", 0);
        int to = m.startOf("yearnumber", 0) + 2;
        return second <= first
                ? null
                : List.of(
                        new Rule.Part(from, m.endOf("yearnumber", 0), year(first, fromAbout)),
                        new Rule.Part(to, m.end(), year(second, !fromAbout)));
    }

    private static Meaning year(int number, boolean about) {
        Year year = new Year(number);
        return new Fixed(about ? new Approximate(year) : year);
    }
}
