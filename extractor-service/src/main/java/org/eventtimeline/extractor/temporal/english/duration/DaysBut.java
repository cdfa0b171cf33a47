package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.ArrayList;
import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** All days but some of every week: "daily except Friday", "every day but Sunday". */
final class DaysBut {
    private DaysBut() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "every day but one",
                        RANGE,
                        "{set} [,] except [on|for] {weekday} [and|or {weekday}]",
                        "every|each day but {weekday}")
                .meansParts(DaysBut::parts)
                .gives("XXXX-WXX-2", "It is open daily except [Tuesday].", "He swims every day but [Tuesday].")
                .gives("2024-05-14", "It opened daily but [Tuesday] was quiet."));
    }

    private static List<Rule.Part> parts(Match m) {
        List<Rule.Part> parts = new ArrayList<>();
        parts.add(
                m.has("set")
                        ? new Rule.Part(m.start(), m.endOf("set", 0), m.meaning("set"))
                        : new Rule.Part(m.start(), m.start() + 2, Sets.set("P1D")));
        for (int i = 0; i < m.count("weekday"); i++) {
            parts.add(new Rule.Part(m.startOf("weekday", i), m.endOf("weekday", i), WeekdaySets.weekday(m, i)));
        }
        return parts;
    }
}
