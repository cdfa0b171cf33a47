package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;

/** Hours of the same days of every week: "10am to 4pm, Monday to Thursday". */
final class OpeningHours {
    private OpeningHours() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "hours from weekday to weekday",
                        RANGE,
                        "{clock} to|until|till|- {clock} [,] [from] {weekday} to|through|thru|- {weekday}")
                .meansParts(m -> List.of(clock(m, 0), clock(m, 1), weekday(m, 0), weekday(m, 1)))
                .gives("XXXX-WXX-4", "It sits from 10am to 4pm, Monday to [Thursday].")
                .gives("XXXX-WXX-6", "It is open 08:00-16:00 Monday to [Saturday]."));
    }

    private static Rule.Part clock(Match m, int n) {
        return new Rule.Part(m.startOf("clock", n), m.endOf("clock", n), m.meaning("clock", n));
    }

    private static Rule.Part weekday(Match m, int n) {
        return new Rule.Part(
                m.startOf("weekday", n), m.endOf("weekday", n), Sets.set("XXXX-WXX-" + m.number("weekday", n)));
    }
}
