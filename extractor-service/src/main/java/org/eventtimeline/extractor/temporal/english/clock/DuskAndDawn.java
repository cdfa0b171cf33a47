package org.eventtimeline.extractor.temporal.english.clock;

import static org.eventtimeline.extractor.temporal.english.word.Categories.RANGE;

import java.util.List;
import org.eventtimeline.extractor.temporal.grammar.Match;
import org.eventtimeline.extractor.temporal.grammar.Rule;
import org.eventtimeline.extractor.temporal.meaning.Anchor;

/** Days and nights from end to end: "from dawn to dusk". */
final class DuskAndDawn {
    private DuskAndDawn() {}

    static List<Rule> rules() {
        return List.of(Rule.of(
                        "from dusk to dawn", RANGE, "from " + DayParts.MOMENTS + " to|until|till " + DayParts.MOMENTS)
                .meansParts(m -> List.of(moment(m, m.start() + 1, 0), moment(m, m.end() - 1, isNight(m) ? 1 : 0)))
                .gives("2024-05-15TEV", "It lasts from dawn to [dusk].")
                .gives("2024-05-16TMO", "It lasts from dusk to [dawn]."));
    }

    /** "from dusk to dawn": the night lies between. */
    private static boolean isNight(Match m) {
        return part(m, m.start() + 1).equals("EV") && part(m, m.end() - 1).equals("MO");
    }

    private static String part(Match m, int at) {
        return DayParts.parts().get(m.phrases().token(at).word());
    }

    private static Rule.Part moment(Match m, int at, int days) {
        return new Rule.Part(at, at + 1, DayParts.at(part(m, at), days, Anchor.NARRATIVE));
    }
}
