package org.eventtimeline.extractor.temporal.english.duration;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.AtTime;

/** Hours of the same days of every week: "10am to 4pm, Monday to Thursday", "9 to 5 p.m. daily". */
final class OpeningHours {
    private OpeningHours() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                                "hours from weekday to weekday",
                                RANGE,
                                "{clock} to|until|till|- {clock} [,] [from] {weekday} to|through|thru|- {weekday}")
                        .meansParts(m -> List.of(clock(m, 0), clock(m, 1), weekday(m, 0), weekday(m, 1)))
                        .gives("XXXX-WXX-4", "It sits from 10am to 4pm, Monday to [Thursday].")
                        .gives("XXXX-WXX-6", "It is open 08:00-16:00 Monday to [Saturday]."),
                Rule.of(
                                "hours of every day",
                                RANGE,
                                "{clock} to|until|till|- {clock} [,] (daily ^ every|each (day ^ {part}))")
                        .meansParts(m -> List.of(
                                ofEveryDay(m, 0, m.start(), m.endOf("clock", 0)),
                                ofEveryDay(m, 1, m.startOf("clock", 1), m.end())))
                        .gives("XXXX-XX-XXT09:00", "It is open from [9 a.m.] to 5 p.m. daily.")
                        .gives("XXXX-XX-XXT17:00", "It is open from 9 a.m. to [5 p.m. daily]."));
    }

    private static Rule.Part ofEveryDay(Match m, int n, int start, int end) {
        return new Rule.Part(start, end, Sets.set("XXXX-XX-XXT" + ((AtTime) m.meaning("clock", n)).time()));
    }

    private static Rule.Part clock(Match m, int n) {
        return new Rule.Part(m.startOf("clock", n), m.endOf("clock", n), m.meaning("clock", n));
    }

    private static Rule.Part weekday(Match m, int n) {
        return new Rule.Part(
                m.startOf("weekday", n), m.endOf("weekday", n), Sets.set("XXXX-WXX-" + m.number("weekday", n)));
    }
}
